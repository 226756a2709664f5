import { calendarOf } from '../../shared/domain/kernel/calendar.ts';

/** The calendar of the sample campaign: that of the kept library, which has its years. */
export const calendar = calendarOf();
