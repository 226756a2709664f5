/**
 * Days and instants in Asia/Shanghai. A `Day` is a whole number of days since 1970-01-01, an instant
 * epoch milliseconds. China keeps one offset, UTC+8, and no summer time since 1991. Nothing here asks for
 * the time zone of the process.
 */
export type Day = number;

export const minute = 60_000;
export const hour = 60 * minute;
const dayLength = 24 * hour;
const offset = 8 * hour;

/** The day in Shanghai on which an instant lies. */
export const dayOf = (instant: number): Day => Math.floor((instant + offset) / dayLength);

/** 00:00 of a day. */
export const startOf = (day: Day): number => day * dayLength - offset;

/** 24:00 of a day, that is 00:00 of the next. */
export const endOf = (day: Day): number => startOf(day + 1);

/** The day of a date text `2015-07-31`. */
export const dayOfDate = (date: string): Day => Date.parse(`${date}T00:00:00Z`) / dayLength;

/** The first and the last day that a date text can name: years have four digits. */
const firstNamedDay: Day = dayOfDate('0001-01-01');
export const lastNamedDay: Day = dayOfDate('9999-12-31');

const midnightOf = (day: Day): Date => new Date(Math.min(day, lastNamedDay) * dayLength);

/** The date text of a day; of one after the last that can be named, the last. */
export const dateOf = (day: Day): string => midnightOf(day).toISOString().slice(0, 10);

/** The year of a day, as its date text has it. */
export const yearOf = (day: Day): number => midnightOf(day).getUTCFullYear();

/** The weekday of a day, 0 for Sunday; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;

/** Epoch milliseconds of an ISO 8601 instant with offset that the schema has let through. */
export const instantOf = (text: string): number => Date.parse(text);

const textAt = (instant: number, of: number): string =>
  new Date(instant + of).toISOString().replace(/\.000Z$|Z$/, '');

/** The largest offset that an instant can be written in. */
const furthestOffset = 24 * hour - minute;

/**
 * An instant as ISO 8601 in Shanghai's offset, as documents and messages print it. What `instant` lets through
 * and prints is let through again: 24:00 of the last day is written so, since its year has four digits, and an
 * instant that was posted of a year that is not Shanghai's any more is written in the offset in which it was.
 */
export const shanghaiText = (instant: number): string => {
  if (instant === endOf(lastNamedDay)) return `${dateOf(lastNamedDay)}T24:00:00+08:00`;
  if (instant > endOf(lastNamedDay)) return `${textAt(instant, -furthestOffset)}-23:59`;
  if (instant < startOf(firstNamedDay)) return `${textAt(instant, furthestOffset)}+23:59`;
  return `${textAt(instant, offset)}+08:00`;
};
