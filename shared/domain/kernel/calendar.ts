import library from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { Holidays } from '../../../events/holidays.ts';
import { type Day, dayOfDate, lastNamedDay, weekdayOf, yearOf } from './day.ts';

/** Working days by the State Council's arrangements of holidays and make-up days (contract, section 3). */
export interface Calendar {
  /** Of a year whose arrangements it does not have, every day from Monday to Friday is one. */
  isWorkingDay(day: Day): boolean;
  /** Whether it has the arrangements of a year. */
  has(year: number): boolean;
}

const libraryYears: ReadonlySet<number> = new Set(
  Object.keys(library.holidays).map((date) => Number(date.slice(0, 4))),
);

const isWeekend = (day: Day): boolean => weekdayOf(day) === 0 || weekdayOf(day) === 6;

/**
 * The calendar of the kept library's years and of those given, which stand in for the library's of the same year.
 * The library is read by its dates alone: its own functions ask for the weekday in the time zone of the process.
 */
export const calendarOf = (arranged: readonly Holidays[] = []): Calendar => {
  const replaced = new Set(arranged.map(({ year }) => String(year)));
  const years = new Set([...libraryYears, ...arranged.map(({ year }) => year)]);
  const exceptions = new Map<Day, boolean>();
  const except = (dates: readonly string[], working: boolean) => {
    for (const date of dates) exceptions.set(dayOfDate(date), working);
  };
  const ofLibrary = (dates: object) => Object.keys(dates).filter((date) => !replaced.has(date.slice(0, 4)));
  except(ofLibrary(library.holidays), false);
  except(ofLibrary(library.workdays), true);
  // By year: what a notice says of the December before its year is the last word on it.
  for (const { off, worked } of arranged.toSorted((a, b) => a.year - b.year)) {
    except(off, false);
    except(worked, true);
  }
  return {
    isWorkingDay: (day) => exceptions.get(day) ?? !isWeekend(day),
    has: (year) => years.has(year),
  };
};

/** The same calendar, which adds each year that it is asked about and does not have to `missing`. */
export const noting = (calendar: Calendar, missing: Set<number>): Calendar => ({
  has: calendar.has,
  isWorkingDay: (day) => {
    const year = yearOf(day);
    if (!calendar.has(year)) missing.add(year);
    return calendar.isWorkingDay(day);
  },
});

/** The n-th working day after a day, at most the last that a date can name; n = 0 is the day itself, working or not. */
export const addWorkingDays = (calendar: Calendar, day: Day, n: number): Day => {
  let result = day;
  for (let left = n; left > 0 && result < lastNamedDay; ) {
    result += 1;
    if (calendar.isWorkingDay(result)) left -= 1;
  }
  return result;
};

/** The last working day before a day. */
export const workingDayBefore = (calendar: Calendar, day: Day): Day => {
  let result = day - 1;
  while (!calendar.isWorkingDay(result)) result -= 1;
  return result;
};

/** A day n calendar days later; one that falls on a day off moves to the next working day. */
export const addCalendarDays = (calendar: Calendar, day: Day, n: number): Day => {
  const result = Math.max(day, Math.min(day + n, lastNamedDay));
  return calendar.isWorkingDay(result) ? result : addWorkingDays(calendar, result, 1);
};

/** The n-th day after a day, counted in working days or in calendar days. */
export const addDays = (calendar: Calendar, day: Day, { days, in: unit }: DayCount): Day =>
  unit === 'wd' ? addWorkingDays(calendar, day, days) : addCalendarDays(calendar, day, days);

/** A number of days, as a policy states it: working days or calendar days. */
export interface DayCount {
  readonly days: number;
  readonly in: 'wd' | 'cd';
}
