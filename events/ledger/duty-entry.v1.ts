import * as z from 'zod';
import { dutyTypes, inbound } from '../catalog.ts';
import { levels } from '../codes.ts';
import { dutySteps } from '../plan-codes.ts';
import { digest, dutyId } from '../values.ts';
import { judgeDetail, ofChain, ofDecision, ofEvent, postedDetail } from './common.v1.ts';
import { dutyStateV1 } from './duty-state.v1.ts';

const effects = z.strictObject({
  opened: z.literal('duty').exactOptional().describe('It opened the duty.'),
  ended: z.enum(['discharged', 'exempted']).exactOptional().describe('It ended the duty so.'),
  discharged: z.enum(dutySteps).exactOptional().describe('The step that it discharged.'),
  redone: z.literal(true).exactOptional().describe('It has the duty done anew.'),
  raised: z.enum(levels).exactOptional().describe('The level that it raised.'),
  lifted: z
    .enum(levels)
    .exactOptional()
    .describe('The level that stood although the step had been done in time.'),
});

const fields = z.strictObject({
  v: z.literal(1).describe('Version of this form.'),
  caseId: dutyId.describe('The duty.'),
  seq: z.int().min(1).describe('1 for the entry that opened it, then without a gap.'),
  type: z.enum(dutyTypes).describe('Type of the event.'),
  ...ofEvent,
  detail: postedDetail.describe('The detail by its type, less what stands in the fields above.'),
  digest: digest.describe('Digest of type and detail as posted.'),
  ...ofDecision,
  effects: effects.describe('What it does to the duty.'),
  after: dutyStateV1.describe('The duty after it.'),
  ...ofChain,
});

/** The whole of a detail, put together again: a type's own rules look at several fields at once. */
const wholeOf = ({ eventId, caseId, occurredAt, by, detail }: z.infer<typeof fields>) => ({
  eventId,
  caseId,
  occurredAt: new Date(occurredAt).toISOString(),
  by,
  ...detail,
});

/**
 * `duty-entry` 履职事项记录: one entry of a duty of the plan: appended, never changed. Instants are epoch milliseconds.
 *
 * Duties stand in the same ledger as cases, each with a chain of its own.
 *
 * @example
 * {
 *   "v": 1,
 *   "caseId": "work-plan:420100-construction",
 *   "seq": 2,
 *   "type": "submission-received",
 *   "source": "supervision.province",
 *   "eventId": "construction-0102",
 *   "occurredAt": 1434096000000,
 *   "postedAt": 1434096120000,
 *   "recordedAt": 1434096120000,
 *   "postedTo": "2015-06-2",
 *   "by": {
 *     "unit": "420100-construction"
 *   },
 *   "detail": {
 *     "unit": "420100-construction",
 *     "kind": "work-plan",
 *     "document": {
 *       "title": "武汉市城乡建设委员会履职尽责督促检查工作方案",
 *       "uri": "https://example.org/wuhan/work-plan.pdf",
 *       "sha256": "5d017cd5b79feab10c40d73fe86371e3e31f59bae2b30c7530b63a69ed6507ff"
 *     }
 *   },
 *   "digest": "d58b28a9b2244839e476127d56a9eb53aafddda3b2cef4c26c8b431e4428bf7a",
 *   "policy": "hubei-2015@1",
 *   "onTime": true,
 *   "effects": {
 *     "discharged": "submit",
 *     "ended": "discharged"
 *   },
 *   "after": {
 *     "kind": "submission",
 *     "status": "discharged",
 *     "unit": "420100-construction",
 *     "region": "420100",
 *     "redone": 0,
 *     "memory": {
 *       "rule": "work-plan"
 *     }
 *   },
 *   "previousHash": "2b209dc9e8c9781d83dda765bb02130dad7d54ae887466bceb6e6912fbd9a2ee",
 *   "hash": "2c7f74bebe16e3fe5ae33d390b535371d416bc31c1ce57b8539a5fc4caf6e3dc"
 * }
 */
export const dutyEntryV1 = fields
  .refine((entry) => (entry.onTime !== undefined) === (entry.effects.discharged !== undefined), {
    path: ['onTime'],
    message: 'must be there where a step was discharged, and only there',
  })
  .superRefine((entry, context) => judgeDetail(inbound[entry.type], wholeOf(entry), context));
