import * as z from 'zod';

/** Identifiers of events, cases and units: 1–128 characters of `A-Z a-z 0-9 . _ : -` (contract, head). */
export const identifier = z
  .string()
  .regex(/^[A-Za-z0-9._:-]{1,128}$/, 'must be 1 to 128 characters of A-Z a-z 0-9 . _ : -');

/** What stands before the id of a duty where an event could mean a case as well; no identifier has a slash. */
export const dutyPrefix = 'duty/';

const mostOfDutyId = 300;

/**
 * Ids of duties 履职事项: longer than identifiers, since those that this system gives are made of codes and of the
 * ids of cases.
 */
export const dutyId = z
  .string()
  .regex(
    new RegExp(`^[A-Za-z0-9._:-]{1,${mostOfDutyId}}$`),
    `must be 1 to ${mostOfDutyId} characters of A-Z a-z 0-9 . _ : -`,
  );

/** How an event names the duty that it belongs to: by its id, before which `duty/` may stand. */
export const dutyName = z
  .string()
  .regex(
    new RegExp(`^(?:${dutyPrefix})?[A-Za-z0-9._:-]{1,${mostOfDutyId}}$`),
    `must be 1 to ${mostOfDutyId} characters of A-Z a-z 0-9 . _ : -, after ${dutyPrefix} where that is said`,
  );

/** How an event names a case, or a duty by `duty/` and its id. */
export const caseOrDutyName = z
  .string()
  .regex(
    new RegExp(`^(?:[A-Za-z0-9._:-]{1,128}|${dutyPrefix}[A-Za-z0-9._:-]{1,${mostOfDutyId}})$`),
    `must be 1 to 128 characters of A-Z a-z 0-9 . _ : -, or ${dutyPrefix} and the id of a duty`,
  );

/** A text long beyond any doubt is not counted: twice as many UTF-16 units are too many in any case. */
const hasAtMost = (value: string, most: number): boolean =>
  value.length <= most || (value.length <= 2 * most && [...value].length <= most);

/**
 * Text of 1 to `most` characters. A character is a Unicode code point, so that a rare Chinese
 * character counts once, as its writer would count it.
 */
export const text = (most: number) =>
  z
    .string()
    .min(1, `must have 1 to ${most} characters`)
    .refine((value) => hasAtMost(value, most), `must have at most ${most} characters`)
    .refine(
      (value) => !/\p{Surrogate}/u.test(value),
      'has half of a character (a lone surrogate): correct its encoding',
    )
    .meta({ maxLength: most });

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const instantPattern =
  /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

const isCalendarDay = (match: RegExpExecArray | null): boolean => {
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const lastDay = month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lastDay;
};
const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The due instant of what is due on the last date of all. No other text of four digits a year names it in Shanghai. */
const lastDueInstant = '9999-12-31T24:00:00+08:00';

/** True for an ISO 8601 instant with an offset, seconds optional: `2015-07-02T09:12+08:00`. */
export const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && (value === lastDueInstant || isCalendarDay(instantPattern.exec(value)));

/**
 * ISO 8601 instant with an offset; seconds and fractions of them optional. JSON Schema's own
 * `date-time` demands seconds, so the schema carries the pattern instead.
 */
export const instant = z
  .string()
  .refine(isInstant, 'must be an ISO 8601 instant with an offset, for example 2015-07-02T09:12:00+08:00')
  .meta({
    pattern: `${instantPattern.source}|^${lastDueInstant.replace('+', '\\+')}$`,
    maxLength: 35,
  });

/** Calendar date in Asia/Shanghai: `2015-07-31`. */
export const date = z
  .string()
  .refine((value) => isCalendarDay(datePattern.exec(value)), 'must be a date, for example 2015-07-31')
  .meta({ format: 'date', maxLength: 10 });

/** Region code of GB/T 2260: six digits. */
export const regionCode = z.string().regex(/^\d{6}$/, 'must be the six digits of a GB/T 2260 code');

/** Mail address, as long as SMTP carries one. */
export const mailAddress = z
  .email('must be a mail address, for example office@example.org')
  .max(254, 'must have at most 254 characters');

/** SHA-256 digest, 64 hexadecimal digits. */
export const sha256 = z.string().regex(/^[0-9a-fA-F]{64}$/, 'must be 64 hexadecimal digits');

/** SHA-256 digest as this system itself writes it, in lower case. */
export const digest = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hexadecimal digits');

const furthest = 8_640_000_000_000_000;

/** Epoch milliseconds, as the ledger stores instants: no further than a Date reaches. */
export const milliseconds = z.int().min(-furthest).max(furthest);

/** How often something happened. */
export const count = z.int().min(0);

/** Ten-day period 旬: `2015-07-1`, `-2` or `-3`. */
export const periodCode = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-[123]$/, 'must be a ten-day period, for example 2015-07-1');

/** Month: `2015-07`. */
export const monthCode = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month, for example 2015-07');

/** The system that posts, `Source` of an entry: as long as PutEvents takes it. */
export const sourceName = text(256);
