import * as z from 'zod';
import { levels, steps } from '../codes.ts';
import { dutySteps } from '../plan-codes.ts';
import { dutyId } from '../values.ts';
import { ofCase } from './common.ts';

/**
 * `escalation-lifted` 督促撤销: a level stood for a step that turned out to have been done in time.
 *
 * @example
 * {
 *   "caseId": "HB-2015-000101",
 *   "region": "420100",
 *   "unit": "420100-construction",
 *   "step": "accept",
 *   "level": "reminder"
 * }
 */
export const escalationLifted = z.strictObject({
  ...ofCase,
  caseId: dutyId.describe('The case, or the duty.'),
  step: z.enum([...steps, ...dutySteps]).describe('The step that was done in time.'),
  level: z.enum(levels).describe('The level that stood, and is lifted.'),
});
