import type { PutAnswer, PutEntry } from '../delivery/bus.ts';

/** Without an offset it would be an instant of the process's own time zone. */
const withOffset = /^(\d{4}-\d\d-\d\d)T.*(?:Z|[+-]\d\d:\d\d)$/;

/** The 30th of February would be read as a day of March. */
const isDate = (date: string): boolean => {
  const read = new Date(date);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date);
};

const isInstant = (value: unknown): value is string => {
  const date = typeof value === 'string' ? withOffset.exec(value)?.[1] : undefined;
  return date !== undefined && isDate(date);
};

/** Seconds since 1970 is how EventBridge's protocol writes an instant; ISO 8601 with an offset is taken, too. */
const instantOf = (value: unknown): number | undefined => {
  const instant =
    typeof value === 'number' ? value * 1_000 : isInstant(value) ? Date.parse(value) : Number.NaN;
  // Beyond what a Date holds there is no time that an event could carry.
  return Number.isNaN(new Date(instant).getTime()) ? undefined : instant;
};

const isText = (value: unknown): value is string | null | undefined =>
  value === undefined || value === null || typeof value === 'string';

const isListOfTexts = (value: unknown): value is readonly string[] | null | undefined =>
  value === undefined ||
  value === null ||
  (Array.isArray(value) && value.every((each) => typeof each === 'string'));

/**
 * An entry of a call as the bus takes it, or the answer to one that is malformed: the others of its call are taken all the
 * same. Keys that EventBridge does not know are left out.
 */
export const readPutEntry = (
  entry: unknown,
): { readonly entry: PutEntry } | { readonly refused: PutAnswer } => {
  const refuse = (name: string, reason: string, ErrorCode = 'InvalidArgument') => ({
    refused: { ErrorCode, ErrorMessage: `Parameter ${name} is not valid. Reason: ${reason}.` },
  });
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
    return refuse('Entry', 'it must be an object');
  const { Source, DetailType, Detail, Time, Resources, EventBusName } = entry as Readonly<
    Record<string, unknown>
  >;
  if (!isText(Source)) return refuse('Source', 'it must be a text');
  if (!isText(DetailType)) return refuse('DetailType', 'it must be a text');
  if (!isText(Detail)) return refuse('Detail', 'it must be the text of a JSON object', 'MalformedDetail');
  if (!isText(EventBusName)) return refuse('EventBusName', 'it must be a text');
  if (!isListOfTexts(Resources)) return refuse('Resources', 'it must be a list of texts');
  const time = Time === undefined || Time === null ? undefined : instantOf(Time);
  if (Time !== undefined && Time !== null && time === undefined)
    return refuse('Time', 'it must be an instant');
  return {
    entry: {
      Source: Source ?? undefined,
      DetailType: DetailType ?? undefined,
      Detail: Detail ?? undefined,
      Time: time,
      Resources: Resources ?? undefined,
      EventBusName: EventBusName ?? undefined,
    },
  };
};
