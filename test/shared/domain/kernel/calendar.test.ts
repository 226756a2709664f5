import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addCalendarDays,
  addWorkingDays,
  calendarOf,
  workingDayBefore,
} from '../../../../shared/domain/kernel/calendar.ts';
import { dateOf, dayOfDate } from '../../../../shared/domain/kernel/day.ts';
import { plantedYear } from '../../../dsl/holidays.ts';
import { dates } from '../../../generators/instants.ts';

const calendar = calendarOf();

const days = (first: string, last: string) => {
  const from = dayOfDate(first);
  return Array.from({ length: dayOfDate(last) - from + 1 }, (_, index) => from + index);
};

/** The notices of the State Council for 2015: days off beside the weekends, and weekends that are worked. */
const daysOff = [
  ...days('2015-01-01', '2015-01-03'),
  ...days('2015-02-18', '2015-02-24'),
  ...days('2015-04-04', '2015-04-06'),
  ...days('2015-05-01', '2015-05-03'),
  ...days('2015-06-20', '2015-06-22'),
  ...days('2015-09-03', '2015-09-05'),
  ...days('2015-09-26', '2015-09-27'),
  ...days('2015-10-01', '2015-10-07'),
];
const worked = ['2015-01-04', '2015-02-15', '2015-02-28', '2015-09-06', '2015-10-10'].map(dayOfDate);

test('the working days of 2015 are those of the notices, day by day', () => {
  const isWeekend = (day: number) => [0, 6].includes(new Date(day * 86_400_000).getUTCDay());
  const differing = days('2015-01-01', '2015-12-31').filter(
    (day) =>
      calendar.isWorkingDay(day) !== (worked.includes(day) || !(isWeekend(day) || daysOff.includes(day))),
  );
  expect(differing.map(dateOf)).toStrictEqual([]);
});

const counted = (count: typeof addWorkingDays, date: string, n: number) =>
  dateOf(count(calendar, dayOfDate(date), n));

describe('working days after a day', () => {
  test.each([
    ['2015-07-02', 1, '2015-07-03'],
    ['2015-07-02', 2, '2015-07-06'],
    ['2015-07-04', 1, '2015-07-06'],
    ['2015-09-02', 1, '2015-09-06'],
    ['2015-09-30', 3, '2015-10-10'],
    ['2015-07-05', 0, '2015-07-05'],
  ])('%s and %i: %s', (date, n, result) => {
    expect(counted(addWorkingDays, date, n)).toBe(result);
  });
});

describe('calendar days after a day', () => {
  test.each([
    ['2015-07-02', 15, '2015-07-17'],
    ['2015-07-03', 15, '2015-07-20'],
    ['2015-08-20', 15, '2015-09-06'],
    ['2015-09-25', 15, '2015-10-10'],
    ['2015-09-17', 15, '2015-10-08'],
  ])('%s and %i: %s, never a day off', (date, n, result) => {
    expect(counted(addCalendarDays, date, n)).toBe(result);
  });
});

test('the working day before a day leaves out days off and counts weekends that are worked', () => {
  const before = (date: string) => dateOf(workingDayBefore(calendar, dayOfDate(date)));
  expect(before('2015-07-03')).toBe('2015-07-02');
  expect(before('2015-07-06')).toBe('2015-07-03');
  expect(before('2015-09-07')).toBe('2015-09-06');
  expect(before('2015-10-08')).toBe('2015-09-30');
});

describe('a year that the kept library does not have', () => {
  const works = (date: string, of = calendar) => of.isWorkingDay(dayOfDate(date));

  test('is known to be none, and counted with weekends alone', () => {
    expect([2003, 2004, 2026, 2027].map(calendar.has)).toStrictEqual([false, true, true, false]);
    expect(works('2027-01-01')).toBe(true);
    expect(works('2027-01-02')).toBe(false);
  });

  test('is known, day by day, once it is arranged', () => {
    const arranged = calendarOf([plantedYear(2027, { worked: ['2027-01-09'] })]);
    expect(arranged.has(2027)).toBe(true);
    expect(
      ['2027-01-01', '2027-01-05', '2027-01-06', '2027-01-09'].map((date) => works(date, arranged)),
    ).toStrictEqual([false, false, true, true]);
    expect(works('2026-10-01', arranged)).toBe(false);
  });

  test('may be arranged together with the December before it', () => {
    const off = [...plantedYear(2027).off, '2026-12-31'];
    const arranged = calendarOf([plantedYear(2027, { off, worked: ['2026-12-26'] })]);
    expect([works('2026-12-31', arranged), works('2026-12-26', arranged)]).toStrictEqual([false, true]);
    expect([works('2026-12-31'), works('2026-12-26')]).toStrictEqual([true, false]);
  });

  test('an arrangement stands in for the whole of what the library has of its year', () => {
    const arranged = calendarOf([plantedYear(2015)]);
    expect([works('2015-09-03', arranged), works('2015-01-05', arranged)]).toStrictEqual([true, false]);
    expect([works('2015-09-03'), works('2015-01-05')]).toStrictEqual([false, true]);
  });
});

test('no working day after a day lies beyond the last that a date can name', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: 0, max: 400 }), (date, n) => {
      const day = dayOfDate(date);
      const last = dayOfDate('9999-12-31');
      for (const result of [addWorkingDays(calendar, day, n), addCalendarDays(calendar, day, n)]) {
        expect(result).toBeGreaterThanOrEqual(day);
        expect(result).toBeLessThanOrEqual(last);
      }
    }),
  );
});
