import { isInstant } from '../../events/values.ts';

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

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const isName = (value: unknown): value is string => typeof value === 'string' && value !== '';

const longestSource = 256;

/**
 * Reads one entry as PutEvents takes it. What cannot be read is parked: no JSON object, `Source`,
 * `DetailType` or `Detail` missing, `Detail` no object, `Time` present but no instant.
 */
export const readEntry = (line: string): ReadLine => {
  const entry = parse(line);
  if (!isObject(entry)) return { readable: false, why: 'is no JSON object', time: undefined };
  const { Source, DetailType, Time } = entry;
  const time = isInstant(Time) ? Date.parse(Time) : undefined;
  const refuse = (why: string): ReadLine => ({ readable: false, why, time });
  if (!isName(Source)) return refuse('Source is missing: name the system that posts');
  // EventBridge takes no longer one, and it is part of an event's identity: it cannot be cut.
  if (Source.length > longestSource) return refuse(`Source has more than ${longestSource} characters`);
  if (!isName(DetailType)) return refuse('DetailType is missing: name one of the contract’s types');
  if (entry.Detail === undefined || entry.Detail === null) return refuse('Detail is missing');
  const detail = typeof entry.Detail === 'string' ? parse(entry.Detail) : entry.Detail;
  if (!isObject(detail)) return refuse('Detail is no JSON object');
  if (Time !== undefined && time === undefined) {
    return refuse('Time is no ISO 8601 instant with an offset, for example 2015-07-02T09:14:10+08:00');
  }
  const { occurredAt } = detail;
  return {
    readable: true,
    source: Source,
    type: DetailType,
    detail,
    time: time ?? (isInstant(occurredAt) ? Date.parse(occurredAt) : undefined),
  };
};
