import { describe, expect, test } from 'vitest';
import {
  addCalendarDays,
  addWorkingDays,
  calendarOf,
  workingDayBefore,
} from '../../../../shared/domain/kernel/calendar.ts';
import { dateOf, dayOfDate } from '../../../../shared/domain/kernel/day.ts';

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
