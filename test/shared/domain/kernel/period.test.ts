import { describe, expect, test } from 'vitest';
import { dateOf } from '../../../../shared/domain/kernel/day.ts';
import {
  closeOf,
  earliestOpenAt,
  endInstantOf,
  firstDayOf,
  lastDayOf,
  monthOf,
  nextPeriod,
  periodOf,
  periodsBetween,
  periodsOfMonth,
  previousPeriod,
} from '../../../../shared/domain/kernel/period.ts';
import { at, wall } from '../../../dsl/shanghai.ts';

describe('a ten-day period', () => {
  test.each([
    ['2015-07-1', '2015-07-01', '2015-07-10'],
    ['2015-07-2', '2015-07-11', '2015-07-20'],
    ['2015-07-3', '2015-07-21', '2015-07-31'],
    ['2015-06-3', '2015-06-21', '2015-06-30'],
    ['2015-02-3', '2015-02-21', '2015-02-28'],
    ['2016-02-3', '2016-02-21', '2016-02-29'],
    ['2015-12-3', '2015-12-21', '2015-12-31'],
    ['9999-12-3', '9999-12-21', '9999-12-31'],
    ['0001-01-1', '0001-01-01', '0001-01-10'],
  ])('%s runs from %s to %s', (period, first, last) => {
    expect([dateOf(firstDayOf(period)), dateOf(lastDayOf(period))]).toStrictEqual([first, last]);
    expect(periodOf(at(`${first} 00:00`))).toBe(period);
    expect(periodOf(at(`${last} 23:59:59.999`))).toBe(period);
  });

  test('of all periods the last is followed by none', () => {
    expect([...periodsBetween('9999-11-3', '9999-12-3')]).toStrictEqual([
      '9999-11-3',
      '9999-12-1',
      '9999-12-2',
      '9999-12-3',
    ]);
    expect([...periodsBetween('2015-07-2', '2015-07-1')]).toStrictEqual([]);
  });

  test('follows the one before it, over months and years', () => {
    const year = [...periodsBetween('2015-01-1', '2015-12-3')];
    expect(year.length).toBe(36);
    expect(year.slice(3, 7)).toStrictEqual(['2015-02-1', '2015-02-2', '2015-02-3', '2015-03-1']);
    expect(nextPeriod('2015-12-3')).toBe('2016-01-1');
    expect(year.slice(1).map(previousPeriod)).toStrictEqual(year.slice(0, -1));
  });

  test('belongs to a month of three', () => {
    expect(periodsOfMonth('2015-07')).toStrictEqual(['2015-07-1', '2015-07-2', '2015-07-3']);
    expect(monthOf('2015-07-3')).toBe('2015-07');
  });

  test('has its stock taken at 24:00 of its last day, and closes at 01:00 of the day after', () => {
    expect(wall(endInstantOf('2015-07-1'))).toBe('2015-07-11 00:00');
    expect(wall(closeOf('2015-07-1'))).toBe('2015-07-11 01:00');
    expect(wall(closeOf('2015-07-3'))).toBe('2015-08-01 01:00');
  });

  test('is open to the last millisecond before its close, and closed at that instant', () => {
    expect(earliestOpenAt(at('2015-07-11 00:59:59.999'))).toBe('2015-07-1');
    expect(earliestOpenAt(at('2015-07-11 01:00'))).toBe('2015-07-2');
  });
});
