import { type Day, dateOf, dayOf, dayOfDate, endOf, hour, lastNamedDay } from './day.ts';

/** A ten-day period 旬 by its code, `2015-07-1`; codes sort as their periods do. */
export type Period = string;

/** Periods close at 01:00 of the day after their last (contract, section 4). */
const closingHour = hour;

/** The period that holds a day. */
export const periodOfDay = (day: Day): Period => {
  const date = dateOf(day);
  const dayOfMonth = Number(date.slice(8));
  return `${date.slice(0, 7)}-${dayOfMonth <= 10 ? 1 : dayOfMonth <= 20 ? 2 : 3}`;
};

const cache = new Map<Day, Period>();

/** The period that holds an instant. */
export const periodOf = (instant: number): Period => {
  const day = dayOf(instant);
  let period = cache.get(day);
  if (period === undefined) {
    period = periodOfDay(day);
    cache.set(day, period);
  }
  return period;
};

export const firstDayOf = (period: Period): Day =>
  dayOfDate(`${period.slice(0, 7)}-${{ 1: '01', 2: '11', 3: '21' }[period.slice(8)] ?? '01'}`);

/** True for the third ten-day period of a month: a month closes with it. */
export const isLastOfMonth = (period: Period): boolean => period.endsWith('3');

export const nextPeriod = (period: Period): Period =>
  periodOfDay(firstDayOf(period) + (isLastOfMonth(period) ? 11 : 10));

export const previousPeriod = (period: Period): Period => periodOfDay(firstDayOf(period) - 1);

export const lastDayOf = (period: Period): Day => {
  const first = firstDayOf(period);
  if (!isLastOfMonth(period)) return first + 9;
  // Every month has a 28th.
  let last = first + 7;
  while (periodOfDay(last + 1) === period && last < lastNamedDay) last += 1;
  return last;
};

/** 24:00 of the period's last day: the instant at which stock figures are taken. */
export const endInstantOf = (period: Period): number => endOf(lastDayOf(period));

/** The instant from which nothing more is posted to the period. */
export const closeOf = (period: Period): number => endInstantOf(period) + closingHour;

/** The earliest period that is still open at an instant. */
export const earliestOpenAt = (instant: number): Period => periodOf(instant - closingHour);

/** Where an entry is posted: open when recorded, not before what it tells of, not before its case's last entry. */
export const postingPeriod = (
  recordedAt: number,
  occurredAt: number,
  previous: Period | undefined,
): Period => {
  let posting = earliestOpenAt(recordedAt);
  const occurred = periodOf(occurredAt);
  if (occurred > posting) posting = occurred;
  if (previous !== undefined && previous > posting) posting = previous;
  return posting;
};

/** The last month that closed with a period or before it. */
export const lastMonthClosedWith = (period: Period): string =>
  isLastOfMonth(period) ? monthOf(period) : monthOf(previousPeriod(periodsOfMonth(monthOf(period))[0]));

export const monthOf = (period: Period): string => period.slice(0, 7);
export const periodsOfMonth = (month: string): readonly [Period, Period, Period] => [
  `${month}-1`,
  `${month}-2`,
  `${month}-3`,
];

/** All periods from one to another, both included. */
export function* periodsBetween(first: Period, last: Period): Generator<Period> {
  if (first > last) return;
  let period = first;
  // The last of all is followed by none.
  for (; period < last; period = nextPeriod(period)) yield period;
  yield period;
}
