import { describe, expect, test } from 'vitest';
import { date, instant, monthCode, periodCode } from '../../events/values.ts';
import { jsonSchemaOf } from '../../scripts/contracts/json-schema.ts';

describe('an instant', () => {
  test.each([
    '2015-07-02T09:12:00+08:00',
    '2015-07-02T09:12+08:00',
    '2015-07-02T01:12:00Z',
    '2015-07-02T01:12Z',
    '2015-07-02T09:12:00.5+08:00',
    '2015-07-02T09:12:00.123456789+08:00',
    '2015-07-01T19:42:00-05:30',
    '2016-02-29T00:00:00+08:00',
    '2000-02-29T23:59:59+08:00',
    '9999-12-31T24:00:00+08:00',
  ])('is taken with an offset, seconds optional: %s', (text) => {
    expect(instant.safeParse(text).success).toBe(true);
    // What is taken has to be understood as well.
    expect(Number.isFinite(Date.parse(text))).toBe(true);
    expect(new RegExp(jsonSchemaOf(instant).pattern ?? '^$').test(text)).toBe(true);
  });

  test.each([
    ['without an offset', '2015-07-02T09:12:00'],
    ['without a time', '2015-07-02'],
    ['with an offset of hours alone', '2015-07-02T09:12:00+08'],
    ['with an offset without a colon', '2015-07-02T09:12:00+0800'],
    ['with a space for the T', '2015-07-02 09:12:00+08:00'],
    ['in lower case', '2015-07-02t01:12:00z'],
    ['at 24:00', '2015-07-02T24:00:00+08:00'],
    ['at 24:00 of the last day in another offset', '9999-12-31T24:00:00Z'],
    ['with a sixtieth minute', '2015-07-02T09:60:00+08:00'],
    ['with a sixtieth second', '2015-07-02T09:12:60+08:00'],
    ['with ten digits of a second', '2015-07-02T09:12:00.1234567890+08:00'],
    ['with a comma before the fraction', '2015-07-02T09:12:00,5+08:00'],
    ['in a thirteenth month', '2015-13-02T09:12:00+08:00'],
    ['on 31 June', '2015-06-31T09:12:00+08:00'],
    ['on 29 February of a common year', '2015-02-29T09:12:00+08:00'],
    ['on 29 February of a century that is no leap year', '1900-02-29T09:12:00+08:00'],
    ['with something after it', '2015-07-02T09:12:00+08:00 '],
    ['with a line after it', '2015-07-02T09:12:00+08:00\n'],
  ])('is refused %s', (_, text) => {
    expect(instant.safeParse(text).success).toBe(false);
  });
});

describe('a date', () => {
  test.each(['2015-07-31', '2016-02-29', '2015-12-31', '0001-01-01'])('is taken: %s', (text) => {
    expect(date.safeParse(text).success).toBe(true);
  });

  test.each([
    '2015-02-29',
    '2015-04-31',
    '2015-00-10',
    '2015-07-00',
    '2015-7-31',
    '0000-01-01',
    '20150731',
    '2015-07-31T00:00:00+08:00',
  ])('is refused when it does not exist, or is written otherwise: %s', (text) => {
    expect(date.safeParse(text).success).toBe(false);
  });
});

test('a ten-day period is one of three in a month, a month one of twelve', () => {
  const periods = ['2015-07-1', '2015-07-3', '2015-07-0', '2015-07-4', '2015-13-1', '2015-07', '2015-7-1'];
  expect(periods.filter((text) => periodCode.safeParse(text).success)).toStrictEqual([
    '2015-07-1',
    '2015-07-3',
  ]);
  const months = ['2015-01', '2015-12', '2015-00', '2015-13', '2015-7', '2015-07-1'];
  expect(months.filter((text) => monthCode.safeParse(text).success)).toStrictEqual(['2015-01', '2015-12']);
});
