import * as z from 'zod';
import { levels, steps } from '../codes.ts';
import { dutySteps } from '../plan-codes.ts';
import { dutyId, instant } from '../values.ts';
import { common } from './common.ts';

/**
 * `deadline-passed` 逾期: a level of escalation fell due while its step was still owed.
 *
 * Posted by this system itself alone, source `supervision-ledger`; from any other source it is rejected.
 * `occurredAt` is the instant at which the level fell due. One that the case has overtaken changes nothing.
 *
 * @example
 * {
 *   "eventId": "deadline-1-reminder",
 *   "caseId": "HB-2015-000101",
 *   "occurredAt": "2015-07-09T00:00:00+08:00",
 *   "by": { "unit": "420000-supervision-office" },
 *   "step": "accept",
 *   "dueAt": "2015-07-09T00:00:00+08:00",
 *   "level": "reminder"
 * }
 */
export const deadlinePassed = z.strictObject({
  ...common,
  caseId: dutyId.describe('The case or the duty that owes the step.'),
  step: z.enum([...steps, ...dutySteps]).describe('The step that is owed.'),
  dueAt: instant.describe('Its due instant.'),
  level: z.enum(levels).describe('The level that fell due.'),
});
