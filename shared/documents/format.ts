import { dateOf, dayOfDate } from '../domain/kernel/day.ts';

/** A count with thousands separated: 83,218. */
export const count = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** A rate of four decimals as a percentage of two: 0.9627 is 96.27%. */
export const percent = (rate: number | null): string => {
  if (rate === null) return '—';
  const [whole = '', decimals = ''] = (Math.round(rate * 10_000) / 100).toFixed(2).split('.');
  return `${count(Number(whole))}.${decimals}%`;
};

/** Numerator and denominator: （1,031/1,071）. */
export const ratio = (numerator: number, denominator: number): string =>
  `（${count(numerator)}/${count(denominator)}）`;

/** A share in hundredths of a percent, rounded half up in whole numbers. */
const hundredths = (part: number, whole: number): number =>
  Math.floor((2 * part * 10_000 + whole) / (2 * whole));

/** The share that a part has of a whole: 60.27%. */
export const share = (part: number, whole: number): string =>
  whole === 0 ? '—' : percent(hundredths(part, whole) / 10_000);

/** How a count stands to the same count of the month before. */
export const change = (now: number, before: number): string => {
  if (now === before) return '持平';
  if (before === 0) return '上月为零';
  const size = hundredths(Math.abs(now - before), before);
  return `${now > before ? '上升' : '下降'}${size === 0 ? '不足0.01%' : percent(size / 10_000)}`;
};

/** How a rate stands to the same rate of the month before, in percentage points. */
export const changeOfRate = (now: number | null, before: number | null): string => {
  if (now === null || before === null) return '不可比';
  const points = Math.round(now * 10_000) - Math.round(before * 10_000);
  if (points === 0) return '持平';
  return `${points > 0 ? '上升' : '下降'}${(Math.abs(points) / 100).toFixed(2)}个百分点`;
};

/** A signed difference: +1,204, −3, 0. */
export const difference = (now: number, before: number): string => {
  if (now === before) return '0';
  return `${now > before ? '+' : '−'}${count(Math.abs(now - before))}`;
};

/** 2015-07-31 as 2015年7月31日. */
export const date = (value: string): string => {
  const [year, month, day] = value.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

const thirds: Readonly<Record<string, string>> = { 1: '上旬', 2: '中旬', 3: '下旬' };

/** 2015-07-1 as 2015年7月上旬, and 2015-07 as 2015年7月. */
export const periodName = (value: string): string => {
  const [year, month, third] = value.split('-');
  return `${Number(year)}年${Number(month)}月${third === undefined ? '' : (thirds[third] ?? third)}`;
};

/** The instant at which a period closes: 01:00 of the day after its last (contract, section 4). */
export const closeOf = (lastDate: string): string => `${date(dateOf(dayOfDate(lastDate) + 1))}1时`;
