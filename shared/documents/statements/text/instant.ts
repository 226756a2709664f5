import { dateOf, dayOf, shanghaiText } from '../../../domain/kernel/day.ts';

/** The date in Shanghai of an instant: 7月2日. */
export const monthAndDay = (instant: number): string => {
  const [, month, day] = dateOf(dayOf(instant)).split('-').map(Number);
  return `${month}月${day}日`;
};

/** An instant to the minute, as tables have it: 2015-07-02 09:12. */
export const dateTimeOf = (instant: number): string => shanghaiText(instant).slice(0, 16).replace('T', ' ');

/** The last day of a limit, by its due instant: that is 24:00 of this day (contract, section 3). */
export const lastDateOf = (dueAt: number): string => dateOf(dayOf(dueAt) - 1);
