import type { Context } from 'hono';
import type { PutAnswer, PutEntry } from '../delivery/bus.ts';
import { accessKeyOf } from '../system-key.ts';

/** Puts entries on the bus, for whom the call is signed by. */
export type Put = (
  entries: readonly PutEntry[],
  accessKey: string | undefined,
) => Promise<readonly PutAnswer[]>;

const mostEntries = 10;
const target = 'AWSEvents.PutEvents';

/** Without an offset it would be an instant of the process's own time zone. */
const withOffset = /T.*(?:Z|[+-]\d\d:\d\d)$/;

/** Seconds since 1970 is how EventBridge's protocol writes an instant; ISO 8601 with an offset is taken, too. */
const instantOf = (value: unknown): number | undefined => {
  if (typeof value === 'number') return value * 1_000;
  const parsed = typeof value === 'string' && withOffset.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(parsed) ? undefined : parsed;
};

/** The name and message of an error, as SDKs read them in this protocol. */
const refuse = (context: Context, type: string, message: string) =>
  context.json({ __type: type, message }, 400, { 'x-amzn-ErrorType': type });

/** `PutEvents` of EventBridge in its own protocol (AWS JSON 1.1), so that an unmodified SDK speaks to it. */
export const putEventsEndpoint = (put: Put) => async (context: Context) => {
  const asked = context.req.header('x-amz-target');
  if (asked !== target) {
    return refuse(
      context,
      'UnknownOperationException',
      `${asked ?? 'a call without X-Amz-Target'} is not known here: ${target} is`,
    );
  }
  let entries: unknown;
  try {
    entries = ((await context.req.json()) as { Entries?: unknown } | null)?.Entries;
  } catch {
    return refuse(context, 'SerializationException', 'the body is no JSON');
  }
  if (!Array.isArray(entries) || entries.length === 0 || entries.length > mostEntries) {
    return refuse(context, 'ValidationException', `Entries must hold 1 to ${mostEntries} entries`);
  }
  const read: PutEntry[] = [];
  for (const [index, entry] of entries.entries()) {
    if (typeof entry !== 'object' || entry === null) {
      return refuse(context, 'ValidationException', `Entries.${index} must be an object`);
    }
    const { Time, ...rest } = entry as { Time?: unknown };
    const time = instantOf(Time);
    if (Time !== undefined && Time !== null && time === undefined) {
      return refuse(context, 'SerializationException', `Entries.${index}.Time must be an instant`);
    }
    read.push({ ...rest, Time: time });
  }
  const answers = await put(read, accessKeyOf(context.req.header('authorization')));
  const FailedEntryCount = answers.filter(({ ErrorCode }) => ErrorCode !== undefined).length;
  return context.body(JSON.stringify({ FailedEntryCount, Entries: answers }), 200, {
    'content-type': 'application/x-amz-json-1.1',
  });
};
