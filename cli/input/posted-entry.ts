import { mostLevels, NestingError, parseJson } from '../../events/bounded-json.ts';
import { isInstant, sourceName } from '../../events/values.ts';

/** A line of a file of entries, read. */
export type ReadLine =
  | {
      readonly readable: true;
      readonly source: string;
      readonly type: string;
      readonly detail: Readonly<Record<string, unknown>>;
      /** `Time`, or `occurredAt` where it is missing; undefined where that is no instant either. */
      readonly time: number | undefined;
    }
  | { readonly readable: false; readonly why: string; readonly time: number | undefined };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isName = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** The object that a text holds, or why it holds none. */
const objectIn = (text: string, most: number): Record<string, unknown> | string => {
  try {
    const value = parseJson(text, most);
    return isObject(value) ? value : 'is no JSON object';
  } catch (error) {
    if (error instanceof NestingError) return error.message;
    return /\r[^\n]/.test(text)
      ? 'is no JSON object: end each line with a line feed, not with a carriage return alone'
      : 'is no JSON object';
  }
};

/** EventBridge takes a mebibyte. */
const longestDetail = 1_048_576;
/** A text this short holds no longer detail, however much longer its numbers are when they are written out. */
const surelyShort = longestDetail / 8;

/**
 * Reads one entry as PutEvents takes it. What cannot be read is parked: no JSON object, `Source`,
 * `DetailType` or `Detail` missing, `Detail` no object, `Time` present but no instant; and what is nested deeper, or
 * longer, than an event can be.
 */
export const readEntry = (line: string): ReadLine => {
  const entry = objectIn(line, mostLevels + 1);
  if (typeof entry === 'string') return { readable: false, why: entry, time: undefined };
  const { Source, DetailType, Time } = entry;
  const time = isInstant(Time) ? Date.parse(Time) : undefined;
  const refuse = (why: string): ReadLine => ({ readable: false, why, time });
  if (!isName(Source)) return refuse('Source is missing: name the system that posts');
  // It is part of an event's identity: it cannot be cut.
  const named = sourceName.safeParse(Source);
  if (!named.success) return refuse(`Source ${named.error.issues[0]?.message}`);
  if (!isName(DetailType)) return refuse('DetailType is missing: name one of the contract’s types');
  if (entry.Detail === undefined || entry.Detail === null) return refuse('Detail is missing');
  const detail = typeof entry.Detail === 'string' ? objectIn(entry.Detail, mostLevels) : entry.Detail;
  if (typeof detail === 'string') return refuse(`Detail ${detail}`);
  if (!isObject(detail)) return refuse('Detail is no JSON object');
  if (Time !== undefined && time === undefined) {
    return refuse('Time is no ISO 8601 instant with an offset, for example 2015-07-02T09:14:10+08:00');
  }
  if (line.length > surelyShort && Buffer.byteLength(JSON.stringify(detail)) > longestDetail)
    return refuse(`Detail has more than ${longestDetail} bytes`);
  const { occurredAt } = detail;
  return {
    readable: true,
    source: Source,
    type: DetailType,
    detail,
    time: time ?? (isInstant(occurredAt) ? Date.parse(occurredAt) : undefined),
  };
};
