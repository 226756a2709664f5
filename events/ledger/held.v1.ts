import * as z from 'zod';
import { inbound, inboundTypes } from '../catalog.ts';
import { count, digest, dutyId, identifier, milliseconds } from '../values.ts';
import { judgeDetail, ofFact, postedDetail } from './common.v1.ts';

const fields = z.strictObject({
  kind: z.literal('held').describe('Kind of fact.'),
  ...ofFact,
  type: z.enum(inboundTypes).describe('Type of the event: never one that opens a case.'),
  caseId: dutyId.describe('Its case or duty.'),
  eventId: identifier.describe('Its id.'),
  occurredAt: milliseconds.describe('When it happened: of several, the earliest is tried first.'),
  postedAt: milliseconds.describe('When it was posted.'),
  arrival: count.describe('Its place among the held events of its case or duty.'),
  after: count
    .exactOptional()
    .describe(
      '`seq` of the entry before it, 0 for none: while that is the last, it need not be tried again.',
    ),
  expiresAt: milliseconds.describe('When it is rejected, if what it waits for has not come by then.'),
  digest: digest.describe('Digest of type and detail as posted.'),
  detail: postedDetail.describe('The whole detail: it is decided again later.'),
});

/**
 * `held` 暂存: an event that is legal later, not yet; it waits for what must come before it.
 *
 * @example
 * {
 *   "kind": "held",
 *   "envelopeId": "4b0e5c0a-93d1-4a6e-8f0f-1d2a7c55e6b4",
 *   "source": "supervision.province",
 *   "type": "case-merged",
 *   "caseId": "WH-2015-000004",
 *   "eventId": "office-0003",
 *   "at": 1436147530000,
 *   "occurredAt": 1436147400000,
 *   "postedAt": 1436147530000,
 *   "arrival": 0,
 *   "after": 0,
 *   "expiresAt": 1437011530000,
 *   "digest": "5d017cd5b79feab10c40d73fe86371e3e31f59bae2b30c7530b63a69ed6507ff",
 *   "detail": {
 *     "eventId": "office-0003",
 *     "caseId": "WH-2015-000004",
 *     "occurredAt": "2015-07-06T09:50:00+08:00",
 *     "by": { "unit": "420000-supervision-office", "officer": "督查专员" },
 *     "into": "WH-2015-000001"
 *   }
 * }
 */
export const heldV1 = fields
  .refine(({ type }) => type !== 'complaint-filed' && type !== 'finding-recorded', {
    path: ['type'],
    message: 'must be a type that waits: what opens a case never does',
  })
  .superRefine(({ type, detail }, context) => judgeDetail(inbound[type], detail, context));
