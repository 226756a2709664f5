import * as z from 'zod';
import { dutyKinds, dutySteps } from '../plan-codes.ts';
import { date, identifier, regionCode } from '../values.ts';
import { ofDuty } from './common.ts';

/**
 * `obligation-opened` 责任事项立项: a duty that the plan lays on a body came into being, with its due instant.
 *
 * Posted by this system itself alone, for every obligation of the policy on the day on which it opens, for the reply that an
 * assignment from above is owed, and for each link of a chain of accountability; from any other source it is rejected.
 *
 * @example
 * {
 *   "eventId": "opened",
 *   "caseId": "work-plan:420100-construction",
 *   "occurredAt": "2015-06-01T00:00:00+08:00",
 *   "by": {
 *     "unit": "420000-supervision-office"
 *   },
 *   "kind": "submission",
 *   "rule": "work-plan",
 *   "step": "submit",
 *   "owedBy": "420100-construction",
 *   "unit": "420100-construction",
 *   "region": "420100",
 *   "dueOn": "2015-06-15"
 * }
 */
export const obligationOpened = z.strictObject({
  ...ofDuty,
  kind: z.enum(dutyKinds).describe('Kind of the duty.'),
  rule: identifier.describe('Code of the obligation in the policy, or of what it follows from.'),
  step: z.enum(dutySteps).describe('The step that is owed.'),
  owedBy: identifier.describe('Code of the unit, division or leader that owes it.'),
  unit: identifier.describe('Code of the unit, division or leader that it is about.'),
  region: regionCode.describe('Region that it is about.'),
  dueOn: date.describe('Last day of its limit.'),
  about: identifier.optional().describe('The case or the body that it follows from, where there is one.'),
});
