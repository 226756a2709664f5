import * as z from 'zod';
import { dutyKinds } from '../plan-codes.ts';
import { dutyId, identifier, regionCode } from '../values.ts';

/**
 * `duty-ended` 履职事项办结: a duty of the plan was discharged, or its body was freed of it.
 *
 * @example
 * {
 *   "caseId": "work-plan:420100-construction",
 *   "kind": "submission",
 *   "region": "420100",
 *   "unit": "420100-construction",
 *   "status": "discharged"
 * }
 */
export const dutyEnded = z.strictObject({
  caseId: dutyId.describe('The duty.'),
  kind: z.enum(dutyKinds).describe('Its kind.'),
  region: regionCode.describe('Region that it is about.'),
  unit: identifier.describe('The unit, division or leader that it is about.'),
  status: z.enum(['discharged', 'exempted']).describe('How it ended.'),
});
