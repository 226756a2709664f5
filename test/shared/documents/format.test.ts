import { describe, expect, test } from 'vitest';
import {
  change,
  changeOfRate,
  closeOf,
  count,
  date,
  difference,
  percent,
  periodName,
  ratio,
  share,
} from '../../../shared/documents/format.ts';

describe('numbers', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1071, '1,071'],
    [1_500_000, '1,500,000'],
  ])('%d is written %s', (value, written) => expect(count(value)).toBe(written));

  test.each([
    [0.9627, '96.27%'],
    [0.0145, '1.45%'],
    [0.5755, '57.55%'],
    [1, '100.00%'],
    [0, '0.00%'],
    [null, '—'],
  ])('a rate of %s is written %s', (rate, written) => expect(percent(rate)).toBe(written));

  test('a fraction shows numerator and denominator', () => expect(ratio(1031, 1071)).toBe('（1,031/1,071）'));

  test('a share is rounded half up and has no value over nothing', () => {
    expect(share(50_157, 83_218)).toBe('60.27%');
    expect(share(1, 20_000)).toBe('0.01%');
    expect(share(0, 0)).toBe('—');
  });
});

describe('comparison with the month before', () => {
  test.each([
    [506, 420, '上升20.48%'],
    [300, 400, '下降25.00%'],
    [7, 7, '持平'],
    [0, 0, '持平'],
    [7, 0, '上月为零'],
    [0, 7, '下降100.00%'],
    [13, 1, '上升1,200.00%'],
    [1_000_001, 1_000_000, '上升不足0.01%'],
  ])('%d after %d is %s', (now, before, words) => expect(change(now, before)).toBe(words));

  test.each([
    [0.9627, 0.95, '上升1.27个百分点'],
    [0.7463, 0.8438, '下降9.75个百分点'],
    [1, 1, '持平'],
    [null, 0.5, '不可比'],
    [0.5, null, '不可比'],
  ])('a rate of %s after %s is %s', (now, before, words) => expect(changeOfRate(now, before)).toBe(words));

  test('a difference carries its sign', () => {
    expect([difference(1204, 0), difference(0, 3), difference(2, 2)]).toEqual(['+1,204', '−3', '0']);
  });
});

describe('dates and periods', () => {
  test('a period has its name', () => {
    expect(['2015-07-1', '2015-07-2', '2015-12-3', '2015-07'].map(periodName)).toEqual([
      '2015年7月上旬',
      '2015年7月中旬',
      '2015年12月下旬',
      '2015年7月',
    ]);
  });

  test('a period closes at one in the morning after its last date, over the end of a year too', () => {
    expect(date('2015-07-05')).toBe('2015年7月5日');
    expect(closeOf('2015-12-31')).toBe('2016年1月1日1时');
    expect(closeOf('2016-02-28')).toBe('2016年2月29日1时');
  });
});
