import * as z from 'zod';
import { parseJson } from './bounded-json.ts';
import { instant, sourceName, text } from './values.ts';

/** No text and no list in an entry is longer than an entry: EventBridge takes a mebibyte. */
const entrySize = 1_048_576;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isObjectText = (value: string): boolean => {
  try {
    return isObject(parseJson(value));
  } catch {
    return false;
  }
};

/** Any JSON object as it came, copied by nobody: what its fields must be is for its type's schema to say. */
const jsonObject = z.unknown().refine(isObject, 'must be a JSON object').meta({ type: 'object' });

const jsonObjectText = z
  .string()
  .max(entrySize)
  .refine(isObjectText, 'must be a JSON object, or the text of one');

/**
 * `posted-entry` 投递条目: one entry as PutEvents takes it, and one line of a file of entries.
 *
 * Parked, kept whole for redrive, is what cannot be read: no JSON object, `Source`, `DetailType` or
 * `Detail` missing, a `Detail` that is no object or nested over 100 levels deep, a `Time` that is no instant,
 * a `Source` of over 256 characters, and a line that is not UTF-8. A `DetailType` that is too long is one that nobody knows: it is rejected. Other top-level
 * keys are ignored.
 *
 * @example
 * {
 *   "Source": "hotline.12319.wuhan",
 *   "DetailType": "complaint-filed",
 *   "Time": "2015-07-02T09:14:10+08:00",
 *   "Detail": {
 *     "eventId": "wh-0001",
 *     "caseId": "WH-2015-000001",
 *     "occurredAt": "2015-07-02T09:12:00+08:00",
 *     "by": { "unit": "420100-hotline", "officer": "热线值班员" },
 *     "channel": "hotline-12319",
 *     "area": "water-and-gas",
 *     "category": "water-outage",
 *     "region": "420100",
 *     "responsibleUnit": "420100-water",
 *     "summary": "武汉市：老旧小区连续三日停水，未见停水公告，报修两次无人上门",
 *     "severity": "ordinary",
 *     "petitioner": { "name": "某女士", "phone": "13800000000", "confidential": true }
 *   }
 * }
 */
export const postedEntry = z.object({
  Source: sourceName.describe('The system that posts, part of the identity of its events.'),
  DetailType: text(128).describe('The type of the detail, one of the inbound types.'),
  Time: instant.optional().describe('When it was posted; `occurredAt` of the detail when left out.'),
  Detail: z.union([jsonObject, jsonObjectText]).describe('The detail, as an object or as its JSON text.'),
});

/**
 * `delivered-event` 总线事件: an event as EventBridge puts it into a queue.
 *
 * A type of any length is let through, since a type that nobody knows is rejected, not parked. What
 * else EventBridge writes into an event is ignored.
 *
 * @example
 * {
 *   "version": "0",
 *   "id": "6a7e8feb-b491-4cf7-a9f1-bf3703467718",
 *   "detail-type": "case-accepted",
 *   "source": "unit.420100-housing",
 *   "account": "000000000000",
 *   "time": "2015-07-03T08:07:10Z",
 *   "region": "cn-north-1",
 *   "resources": [],
 *   "detail": {
 *     "eventId": "housing-0001",
 *     "caseId": "WH-2015-000001",
 *     "occurredAt": "2015-07-03T16:05:00+08:00",
 *     "by": { "unit": "420100-housing" }
 *   }
 * }
 */
export const deliveredEvent = z.looseObject({
  id: text(256).describe('EventBridge’s id of the event: one that comes twice with it counts once.'),
  source: sourceName.describe('`Source` of the entry.'),
  'detail-type': text(entrySize).describe('`DetailType` of the entry.'),
  time: text(64).describe('`Time` of the entry, in UTC.'),
  account: text(64)
    .optional()
    .describe('The account that put it on the bus: by it this system knows what it posted itself.'),
  detail: jsonObject.describe('The detail as posted.'),
});
