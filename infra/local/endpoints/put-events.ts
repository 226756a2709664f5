import type { Context } from 'hono';
import type { PutAnswer, PutEntry } from '../delivery/bus.ts';
import { readBody } from '../input/body.ts';
import { accessKeyOf } from '../system-key.ts';
import { readPutEntry } from './put-entry.ts';

/** Puts entries on the bus, for whom the call is signed by. */
export type Put = (
  entries: readonly PutEntry[],
  accessKey: string | undefined,
) => Promise<readonly PutAnswer[]>;

const mostEntries = 10;
const target = 'AWSEvents.PutEvents';

/**
 * A body may be nested deeper than a detail: nothing goes through it by recursion, and a detail that is an object is
 * the fault of its own entry.
 */
const mostLevelsOfBody = 10_000;

/** The name and message of an error, as SDKs read them in this protocol. */
const refuse = (context: Context, type: string, message: string) =>
  context.json({ __type: type, message }, 400, { 'x-amzn-ErrorType': type });

const entriesOf = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'Entries' in body ? body.Entries : undefined;

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
  const body = readBody(await context.req.arrayBuffer(), mostLevelsOfBody);
  if ('why' in body) return refuse(context, 'SerializationException', `the body ${body.why}`);
  const entries = entriesOf(body.value);
  if (!Array.isArray(entries) || entries.length === 0 || entries.length > mostEntries) {
    return refuse(context, 'ValidationException', `Entries must hold 1 to ${mostEntries} entries`);
  }
  const read = entries.map(readPutEntry);
  const wellFormed = read.flatMap((each) => ('entry' in each ? [each.entry] : []));
  const taken = (await put(wellFormed, accessKeyOf(context.req.header('authorization')))).values();
  const Entries = read.map((each) => ('refused' in each ? each.refused : taken.next().value));
  const FailedEntryCount = Entries.filter((answer) => answer?.ErrorCode !== undefined).length;
  return context.body(JSON.stringify({ FailedEntryCount, Entries }), 200, {
    'content-type': 'application/x-amz-json-1.1',
  });
};
