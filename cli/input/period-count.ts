import type { Day } from '../../shared/domain/kernel/day.ts';

const dayLength = 86_400_000;

/** Over a hundred years: whoever names such a span has mistaken a date. */
export const mostPeriods = 5_000;

/** How many ten-day periods there are from one day to another, both included, reckoned without going through them. */
export const periodCount = (first: Day, last: Day): number => {
  const placeOf = (day: Day) => {
    const date = new Date(day * dayLength);
    const third = Math.min(2, Math.floor((date.getUTCDate() - 1) / 10));
    return (date.getUTCFullYear() * 12 + date.getUTCMonth()) * 3 + third;
  };
  return placeOf(last) - placeOf(first) + 1;
};
