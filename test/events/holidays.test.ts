import { describe, expect, test } from 'vitest';
import { holidays } from '../../events/holidays.ts';
import { issuesOf } from '../../events/issues.ts';
import { plantedYear } from '../dsl/holidays.ts';

/** Path and message of what is wrong with a year. */
const faults = (value: object): readonly string[] => {
  const { error } = holidays.safeParse(value);
  return error ? issuesOf(error, value).map(({ path, message }) => `${path}: ${message}`) : [];
};

describe('a year of holidays', () => {
  test('is taken with days of the December before it', () => {
    const { off } = plantedYear(2027);
    expect(faults(plantedYear(2027, { off: [...off, '2026-12-31'], worked: ['2027-01-09'] }))).toStrictEqual(
      [],
    );
  });

  test.each([
    [
      'a day of another year',
      { worked: ['2028-01-08'] },
      'worked.0: must be a day of 2027, or of December 2026',
    ],
    ['a day of the November before', { worked: ['2026-11-28'] }, 'worked.0: must be a day of 2027'],
    [
      'a day that stands twice',
      { worked: ['2027-01-09', '2027-01-09'] },
      'worked.1: 2027-01-09 stands twice',
    ],
    [
      'a worked day that is no weekend',
      { worked: ['2027-01-08'] },
      'worked.0: 2027-01-08 is neither a Saturday',
    ],
    ['a text that is no date', { worked: ['2027-02-30'] }, 'worked.0: must be a date'],
    ['a year without its 1 May', { off: ['2027-01-01', '2027-10-01'] }, 'off: lacks 2027-05-01'],
    ['no document that it rests on', { source: '' }, 'source: must have 1 to 200 characters'],
    ['a field that is not known', { workdays: [] }, 'workdays: is not known here'],
  ])('is refused for %s, by name', (_, change, message) => {
    expect(faults({ ...plantedYear(2027), ...change })[0]).toContain(message);
  });

  test('is refused for a day that is off and worked at once', () => {
    const off = [...plantedYear(2027).off, '2027-01-09'];
    expect(faults(plantedYear(2027, { off, worked: ['2027-01-09'] }))).toStrictEqual([
      'worked.0: 2027-01-09 is in off as well: remove one',
    ]);
  });
});
