import * as z from 'zod';
import { dutyId, identifier } from '../values.ts';
import { anyType, ofFact } from './common.v1.ts';

/**
 * `duplicate` 重复: an event whose identity stood already, with the same content. It changes nothing.
 *
 * @example
 * {
 *   "kind": "duplicate",
 *   "envelopeId": "c81d3f6e-52b7-4f0e-9a41-7be0d1f3a962",
 *   "source": "hotline.12319.wuhan",
 *   "type": "complaint-filed",
 *   "caseId": "WH-2015-000001",
 *   "eventId": "wh-0001",
 *   "at": 1435800000000
 * }
 */
export const duplicateV1 = z.strictObject({
  kind: z.literal('duplicate').describe('Kind of fact.'),
  ...ofFact,
  type: anyType,
  caseId: dutyId.exactOptional().describe('Its case or duty.'),
  eventId: identifier.exactOptional().describe('Its id.'),
});
