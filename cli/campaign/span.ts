import { dayOf, dayOfDate } from '../../shared/domain/kernel/day.ts';
import { closeOf, type Period, periodOfDay } from '../../shared/domain/kernel/period.ts';
import { mostPeriods, periodCount } from '../input/period-count.ts';
import type { EntryFile } from './entry-file.ts';
import { dateText, linesApart } from './reach.ts';

export interface Span {
  /** The first and the last period for which statements are issued. */
  readonly from: Period;
  readonly until: Period;
  /** The last close. */
  readonly end: number;
  /** The earliest period of all: the first entry's, or `from` where that is earlier. */
  readonly first: Period;
  /** What the run does that nobody may have meant; undefined where the span is a usual one. */
  readonly remark: string | undefined;
}

/** A campaign takes months: more than a year and a half of periods, which nobody has asked for, is worth a word. */
const usualPeriods = 60;
/** Dates have four digits of a year, and schedules look for the month that follows. */
const lastDate = '9998-12-31';

const count = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');

/**
 * The span of a replay: from the first entry's `Time` to the last entry's, unless dates are given.
 *
 * @throws Error saying what to give instead, when there is no span, or one that no run should make
 */
export const spanOf = (file: EntryFile, from: string | undefined, until: string | undefined): Span => {
  const instantAt = (position: number | undefined) =>
    position === undefined ? undefined : file.times[position];
  const earliest = instantAt(file.order[0]);
  const latest = instantAt(file.order.at(-1));
  const day = (date: string | undefined, instant: number | undefined) =>
    date !== undefined ? dayOfDate(date) : instant !== undefined ? dayOf(instant) : undefined;
  const firstDay = day(from, earliest);
  const lastDay = day(until, latest);
  if (firstDay === undefined || lastDay === undefined) {
    throw new Error('the file holds no entry that can be read: give --from and --until, or check the file');
  }
  if (lastDay < firstDay) throw new Error('--until lies before --from');
  const start = earliest === undefined ? firstDay : Math.min(firstDay, dayOf(earliest));
  const periods = periodCount(start, lastDay);
  const apart = linesApart(file, until === undefined ? undefined : lastDay);
  const reach = `the entries reach from ${dateText(start)} to ${dateText(lastDay)}: ${count(periods)} ten-day periods`;
  const advice = apart.length > 0 ? apart.join('; ') : 'give --until to end earlier';
  if (periods > mostPeriods) throw new Error(`${reach}, at most ${count(mostPeriods)} are made; ${advice}`);
  if (lastDay > dayOfDate(lastDate))
    throw new Error(`${reach}, of which the last have no close: give --until ${lastDate} or earlier`);
  const last = periodOfDay(lastDay);
  const isUsual = apart.length === 0 && (until !== undefined || periods <= usualPeriods);
  return {
    from: periodOfDay(firstDay),
    until: last,
    end: closeOf(last),
    first: periodOfDay(start),
    remark: isUsual ? undefined : `${reach} will be closed; ${advice}`,
  };
};
