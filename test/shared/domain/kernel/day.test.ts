import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInstant } from '../../../../events/values.ts';
import {
  dateOf,
  dayOf,
  dayOfDate,
  endOf,
  instantOf,
  shanghaiText,
  startOf,
} from '../../../../shared/domain/kernel/day.ts';
import { at } from '../../../dsl/shanghai.ts';
import { dates, instants } from '../../../generators/instants.ts';

describe('a day in Shanghai', () => {
  test('begins at 16:00 of the day before in Greenwich', () => {
    expect(startOf(dayOfDate('2015-07-02'))).toBe(Date.UTC(2015, 6, 1, 16));
  });

  test('ends at 24:00, which is 00:00 of the next', () => {
    expect(endOf(dayOfDate('2015-07-31'))).toBe(at('2015-08-01 00:00'));
  });

  test.each([
    ['2015-07-02 00:00', '2015-07-02'],
    ['2015-07-02 23:59:59.999', '2015-07-02'],
    ['2015-12-31 23:59:59.999', '2015-12-31'],
    ['2016-02-29 12:00', '2016-02-29'],
    ['1969-12-31 23:59', '1969-12-31'],
  ])('holds %s', (wall, date) => {
    expect(dateOf(dayOf(at(wall)))).toBe(date);
  });
});

describe('an instant', () => {
  test.each([
    '2015-07-02T09:12:00+08:00',
    '2015-07-02T09:12+08:00',
    '2015-07-02T01:12:00Z',
    '2015-07-01T20:12:00.000-05:00',
  ])('is the same however it is written: %s', (text) => {
    expect(instantOf(text)).toBe(at('2015-07-02 09:12'));
  });

  test('is written in the offset of Shanghai, milliseconds only where there are any', () => {
    expect(shanghaiText(at('2015-07-02 09:12'))).toBe('2015-07-02T09:12:00+08:00');
    expect(shanghaiText(at('2015-07-02 00:00:00.001'))).toBe('2015-07-02T00:00:00.001+08:00');
  });
});

describe('of every instant that can be posted', () => {
  test('the text is taken, and means that instant', () => {
    fc.assert(
      fc.property(instants, ({ text, at: instant }) => {
        expect(isInstant(text)).toBe(true);
        expect(instantOf(text)).toBe(instant);
      }),
    );
  });

  test('what is printed has a year of four digits, is taken again and means the same', () => {
    fc.assert(
      fc.property(instants, ({ at: instant }) => {
        const printed = shanghaiText(instant);
        expect(isInstant(printed), printed).toBe(true);
        expect(instantOf(printed)).toBe(instant);
      }),
    );
  });

  test('the day has a date of four digits a year', () => {
    fc.assert(
      fc.property(instants, ({ at: instant }) => {
        expect(dateOf(dayOf(instant))).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });
});

describe('of every date that can be named', () => {
  test('the day is written as that date', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(dateOf(dayOfDate(date))).toBe(date);
      }),
    );
  });

  test('24:00 is printed so that it is taken again and means the same', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const due = endOf(dayOfDate(date));
        const printed = shanghaiText(due);
        expect(isInstant(printed), printed).toBe(true);
        expect(instantOf(printed)).toBe(due);
      }),
    );
  });

  test('24:00 of the last is printed as such, since no other day has four digits a year', () => {
    expect(shanghaiText(endOf(dayOfDate('9999-12-31')))).toBe('9999-12-31T24:00:00+08:00');
    expect(shanghaiText(endOf(dayOfDate('9999-12-30')))).toBe('9999-12-31T00:00:00+08:00');
  });
});
