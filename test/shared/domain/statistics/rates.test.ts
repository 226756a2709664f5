import { describe, expect, test } from 'vitest';
import { rate } from '../../../../shared/domain/statistics/figures.ts';
import * as events from '../../../dsl/events.ts';
import { figuresOf } from '../../../dsl/statements.ts';

describe('a rate', () => {
  test.each([
    [0, 3, 0],
    [3, 3, 1],
    [1, 3, 0.3333],
    [2, 3, 0.6667],
    [1, 7, 0.1429],
    [1, 8, 0.125],
  ])('of %i in %i is %d', (numerator, denominator, expected) => {
    expect(rate(numerator, denominator)).toBe(expected);
  });

  test.each([
    [1, 20_000, 0.0001],
    [1, 20_001, 0],
    [12_345, 100_000, 0.1235],
    [30_001, 200_000, 0.15],
    [30_010, 200_000, 0.1501],
    // As a binary fraction 1.00005 / 2 lies below its half: counted in whole numbers it does not.
    [10_001, 20_000, 0.5001],
  ])('of %i in %i is rounded half up to %d', (numerator, denominator, expected) => {
    expect(rate(numerator, denominator)).toBe(expected);
  });

  test('is never rounded to 1 by a case of a hundred thousand that is missing, but half a ten-thousandth', () => {
    expect(rate(99_994, 100_000)).toBe(0.9999);
    expect(rate(99_995, 100_000)).toBe(1);
  });

  test('of nothing is null', () => {
    expect(rate(0, 0)).toBe(null);
  });
});

test('rates of steps that nobody owed are null, in the statement as well', async () => {
  const { investigated, satisfaction } = await figuresOf('2015-07-1', [
    events.complaintFiled({ at: '2015-07-10 09:00' }),
  ]);
  expect(investigated).toStrictEqual({ due: 0, done: 0, onTime: 0, late: 0, rate: null, onTimeRate: null });
  expect(satisfaction.rate).toBe(null);
});

test('a rate of done steps is null where a step was due and nothing was done', async () => {
  const { accepted } = await figuresOf('2015-07-1', [events.complaintFiled({ at: '2015-07-02 09:00' })]);
  expect([accepted.rate, accepted.onTimeRate]).toStrictEqual([0, null]);
});
