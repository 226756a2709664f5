import * as z from 'zod';
import { levels } from '../codes.ts';
import { ofOwedStep } from './common.ts';

/**
 * `escalation-raised` 逾期督促: a level of escalation was raised, 催办、督办、通报、约谈 or 追责.
 *
 * @example
 * {
 *   "caseId": "HB-2015-000101",
 *   "region": "420100",
 *   "unit": "420100-construction",
 *   "step": "accept",
 *   "dueAt": "2015-07-09T00:00:00+08:00",
 *   "level": "reminder"
 * }
 */
export const escalationRaised = z.strictObject({
  ...ofOwedStep,
  level: z.enum(levels).describe('The level raised.'),
});
