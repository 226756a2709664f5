import * as z from 'zod';
import { date, text } from './values.ts';

const fields = z.strictObject({
  year: z.int().min(1949).max(9999).describe('The year that is arranged; the file is named by it.'),
  source: text(200).describe('The document that it rests on, as it is cited: its issuer, title and number.'),
  off: z
    .array(date)
    .min(1)
    .max(120)
    .describe('Days off for a holiday, those on a weekend too; 1 January, 1 May and 1 October among them.'),
  worked: z.array(date).max(60).describe('Saturdays and Sundays that are worked in exchange 调休上班.'),
});

/** Days that have been off in every year since 1949: a file without one of them is not whole. */
const alwaysOff = ['01-01', '05-01', '10-01'] as const;

const isWeekend = (value: string): boolean =>
  [0, 6].includes(new Date(Date.parse(`${value}T00:00:00Z`)).getUTCDay());

/** A notice arranges its year, and at times the last days of December before it. */
const isOf = (year: number, value: string): boolean =>
  value.startsWith(`${year}-`) || value.startsWith(`${year - 1}-12-`);

type Fault = readonly [path: readonly (string | number)[], message: string];

function* faultsIn({ year, off, worked }: z.infer<typeof fields>): Generator<Fault> {
  for (const [list, dates] of Object.entries({ off, worked })) {
    for (const [index, value] of dates.entries()) {
      if (!isOf(year, value))
        yield [[list, index], `must be a day of ${year}, or of December ${year - 1}, not ${value}`];
      if (dates.indexOf(value) < index) yield [[list, index], `${value} stands twice: remove one`];
    }
  }
  for (const [index, value] of worked.entries()) {
    if (!isWeekend(value)) yield [['worked', index], `${value} is neither a Saturday nor a Sunday`];
    if (off.includes(value)) yield [['worked', index], `${value} is in off as well: remove one`];
  }
  for (const day of alwaysOff) {
    if (!off.includes(`${year}-${day}`)) yield [['off'], `lacks ${year}-${day}, which is off in every year`];
  }
}

/**
 * `holidays` 节假日安排: the days off and the weekends worked of a year, as the General Office of the State Council
 * announces them.
 *
 * It stands in for what the kept library says of that year, or does not say. Other weekends are off, other days
 * are worked; substitute days off on weekdays are in `off`.
 *
 * @example
 * {
 *   "year": 2015,
 *   "source": "国务院办公厅关于2015年部分节假日安排的通知（国办发明电〔2014〕28号）",
 *   "off": ["2015-01-01", "2015-01-02", "2015-01-03", "2015-02-18", "2015-02-19", "2015-02-20", "2015-02-21", "2015-02-22", "2015-02-23", "2015-02-24", "2015-04-05", "2015-04-06", "2015-05-01", "2015-06-20", "2015-06-22", "2015-09-27", "2015-10-01", "2015-10-02", "2015-10-03", "2015-10-04", "2015-10-05", "2015-10-06", "2015-10-07"],
 *   "worked": ["2015-01-04", "2015-02-15", "2015-02-28", "2015-10-10"]
 * }
 */
export const holidays = fields.superRefine((value, context) => {
  for (const [path, message] of faultsIn(value))
    context.addIssue({ code: 'custom', path: [...path], message });
});

export type Holidays = z.infer<typeof holidays>;
