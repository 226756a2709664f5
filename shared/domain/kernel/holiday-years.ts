import type { Calendar } from './calendar.ts';
import { dateOf, dayOf, yearOf } from './day.ts';

/** Day of a year by which the arrangements of the next have been published: they come in October or November. */
const published = '11-30';

/** Years whose holidays ought to be known at an instant: its own, and from the end of November on the next. */
export const yearsWantedAt = (instant: number): readonly number[] => {
  const day = dayOf(instant);
  const year = yearOf(day);
  return dateOf(day).slice(5) < published ? [year] : [year, year + 1];
};

/** Years of the dates that stand in a file of JSON, a policy's plan for one. */
export const yearsNamedIn = (json: string): readonly number[] => [
  ...new Set([...json.matchAll(/"(\d{4})-\d{2}-\d{2}"/g)].map(([, year]) => Number(year))),
];

/** Those of the years that a calendar does not have, each once, in order. */
export const missingYears = (calendar: Calendar, years: Iterable<number>): readonly number[] =>
  [...new Set(years)].filter((year) => !calendar.has(year)).sort((a, b) => a - b);

/** What is said of a year whose holidays are not known, wherever it is noticed. */
export const withoutHolidays = (year: number): string =>
  `the holidays of ${year} are not known: limits that reach into it leave out weekends alone; add data/holidays/${year}.json (docs/procedures/holidays.md)`;
