import chineseDays from 'chinese-days';
import { type Day, dateOf } from './day.ts';

const known = new Map<Day, boolean>();

/** Working day by the State Council's arrangements of holidays and make-up days (contract, section 3). */
export const isWorkingDay = (day: Day): boolean => {
  let working = known.get(day);
  if (working === undefined) {
    working = chineseDays.isWorkday(dateOf(day));
    known.set(day, working);
  }
  return working;
};

/** The n-th working day after a day; n = 0 is the day itself, working or not. */
export const addWorkingDays = (day: Day, n: number): Day => {
  let result = day;
  for (let left = n; left > 0; ) {
    result += 1;
    if (isWorkingDay(result)) left -= 1;
  }
  return result;
};

/** The last working day before a day. */
export const workingDayBefore = (day: Day): Day => {
  let result = day - 1;
  while (!isWorkingDay(result)) result -= 1;
  return result;
};

/** A day n calendar days later; one that falls on a day off moves to the next working day. */
export const addCalendarDays = (day: Day, n: number): Day => {
  const result = day + n;
  return isWorkingDay(result) ? result : addWorkingDays(result, 1);
};
