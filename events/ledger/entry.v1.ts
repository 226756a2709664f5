import * as z from 'zod';
import { caseTypes, ofCases } from '../catalog.ts';
import { digest, identifier } from '../values.ts';
import { caseStateV1 } from './case-state.v1.ts';
import { judgeDetail, ofChain, ofDecision, ofEvent, postedDetail } from './common.v1.ts';
import { effectsV1 } from './effects.v1.ts';

const fields = z.strictObject({
  v: z.literal(1).describe('Version of this form.'),
  caseId: identifier.describe('The case.'),
  seq: z.int().min(1).describe('1 for the entry that opened the case, then without a gap.'),
  type: z.enum(caseTypes).describe('Type of the event.'),
  ...ofEvent,
  detail: postedDetail.describe(
    'The detail by its type, less what stands in the fields above and less any petitioner.',
  ),
  digest: digest.describe('Digest of type and detail as posted, any petitioner left out.'),
  petitioner: z
    .literal(true)
    .exactOptional()
    .describe('The complaint named a petitioner, whose data is kept elsewhere.'),
  ...ofDecision,
  effects: effectsV1.describe('What it does to the case.'),
  after: caseStateV1.describe('The case after it.'),
  ...ofChain,
});

/** Fields of a detail that stand elsewhere: in the entry's own fields, or with the petitioners. */
const apart = new Set(['eventId', 'caseId', 'occurredAt', 'by', 'petitioner']);

/** What is left of each type's detail. */
const rests = new Map(
  caseTypes.map((type) => {
    const rest = Object.entries<z.ZodType>(ofCases[type].shape).filter(([name]) => !apart.has(name));
    return [type, z.strictObject(Object.fromEntries(rest))] as const;
  }),
);

/**
 * `entry` 台账记录: one entry of a case’s ledger: appended, never changed. Instants are epoch milliseconds.
 *
 * Its consequences are stamped on it when it is decided: status, owed step, owner, due instant, policy,
 * period. Nothing later recomputes them by other rules.
 *
 * @example
 * {
 *   "v": 1,
 *   "caseId": "WH-2015-000001",
 *   "seq": 4,
 *   "type": "case-accepted",
 *   "source": "unit.420100-housing",
 *   "eventId": "housing-0001",
 *   "occurredAt": 1435910700000,
 *   "postedAt": 1435910830000,
 *   "recordedAt": 1435910830000,
 *   "postedTo": "2015-07-1",
 *   "by": { "unit": "420100-housing" },
 *   "detail": {},
 *   "digest": "19200bbd4ff925f6fff5a5e804f20d069785dc5cf8e5ddbd4dc269ed73f6decf",
 *   "policy": "hubei-2015@1",
 *   "onTime": true,
 *   "effects": { "discharged": "accept" },
 *   "after": {
 *     "kind": "complaint",
 *     "channel": "hotline-12319",
 *     "area": "water-and-gas",
 *     "region": "420100",
 *     "severity": "ordinary",
 *     "status": "accepted",
 *     "redone": 0,
 *     "failedVisits": 0,
 *     "extended": false,
 *     "limits": { "investigate": 1436544000000, "complete": 1437148800000 },
 *     "owed": {
 *       "step": "investigate",
 *       "by": "420100-housing",
 *       "dueAt": 1436544000000,
 *       "since": 4,
 *       "noticeAt": 1436457600000,
 *       "next": { "level": "reminder", "at": 1436544000000 }
 *     },
 *     "unit": "420100-housing"
 *   },
 *   "previousHash": "1033c8a3cf0f329d3438ca3f5ae41dbea8c7c5cc1f792c3a1866901f916c267f",
 *   "hash": "cfa7cd4677217783665a27f9137e22bf9438b29ce477251598bc2546c8bdc39c"
 * }
 */
export const entryV1 = fields
  .refine((entry) => (entry.onTime !== undefined) === (entry.effects.discharged !== undefined), {
    path: ['onTime'],
    message: 'must be there where a step was discharged, and only there',
  })
  .superRefine(({ type, detail }, context) => judgeDetail(rests.get(type) ?? z.never(), detail, context));
