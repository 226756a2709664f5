import * as z from 'zod';
import { rejection } from '../rejection.ts';
import { dutyId, identifier } from '../values.ts';
import { anyType, ofFact } from './common.v1.ts';

/**
 * `rejected` 拒收: an event that was rejected, and why.
 *
 * Its identity stays free: posted again, it is decided anew.
 *
 * @example
 * {
 *   "kind": "rejected",
 *   "envelopeId": "f2a9c7d4-0e63-4b18-b5d7-36c8e9a1f058",
 *   "source": "unit.420100-housing",
 *   "type": "case-accepted",
 *   "caseId": "WH-2015-000001",
 *   "eventId": "housing-0001",
 *   "at": 1435910760000,
 *   "code": "unknown-unit",
 *   "message": "420100-housnig is not in registry hubei-2015: add it or correct the code",
 *   "issues": [
 *     {
 *       "path": "by.unit",
 *       "message": "420100-housnig is not in registry hubei-2015: add it or correct the code"
 *     }
 *   ]
 * }
 */
export const rejectedV1 = z.strictObject({
  kind: z.literal('rejected').describe('Kind of fact.'),
  ...ofFact,
  type: anyType,
  caseId: dutyId.exactOptional().describe('Its case or duty; left out where it names none in order.'),
  eventId: identifier.exactOptional().describe('Its id; left out where it names none in order.'),
  ...rejection,
});
