/**
 * Days and instants in Asia/Shanghai. A `Day` is a whole number of days since 1970-01-01, an instant
 * epoch milliseconds. China keeps one offset, UTC+8, and no summer time since 1991.
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

/** The date text of a day. */
export const dateOf = (day: Day): string => new Date(day * dayLength).toISOString().slice(0, 10);

/** Epoch milliseconds of an ISO 8601 instant with offset that the schema has let through. */
export const instantOf = (text: string): number => Date.parse(text);

/** An instant as ISO 8601 in Shanghai's offset, as documents and messages print it. */
export const shanghaiText = (instant: number): string =>
  `${new Date(instant + offset).toISOString().replace(/\.000Z$|Z$/, '')}+08:00`;
