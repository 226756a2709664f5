import { dayOf, dayOfDate } from '../../shared/domain/kernel/day.ts';
import { closeOf, type Period, periodOfDay } from '../../shared/domain/kernel/period.ts';
import type { EntryFile } from './entry-file.ts';

export interface Span {
  /** The first and the last period for which statements are issued. */
  readonly from: Period;
  readonly until: Period;
  /** The last close. */
  readonly end: number;
  /** The earliest period of all: the first entry's, or `from` where that is earlier. */
  readonly first: Period;
}

/** The span of a replay: from the first entry's `Time` to the last entry's, unless dates are given. */
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
  const last = periodOfDay(lastDay);
  const start = earliest === undefined ? firstDay : Math.min(firstDay, dayOf(earliest));
  return { from: periodOfDay(firstDay), until: last, end: closeOf(last), first: periodOfDay(start) };
};
