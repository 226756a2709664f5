import * as z from 'zod';
import { identifier, text } from '../values.ts';
import { common } from './common.ts';

/**
 * `case-assigned` 交办: the office assigned the case to a unit.
 *
 * Assigning the unit that a case already has moves nothing, but acceptance is owed anew.
 *
 * @example
 * {
 *   "eventId": "office-0001",
 *   "caseId": "WH-2015-000001",
 *   "occurredAt": "2015-07-03T09:20:00+08:00",
 *   "by": { "unit": "420000-supervision-office", "officer": "督查专员" },
 *   "unit": "420100-housing",
 *   "reason": "按职责分工交办，请依法按期办理并反馈"
 * }
 */
export const caseAssigned = z.strictObject({
  ...common,
  unit: identifier.describe('Unit that is responsible from now on, and owes acceptance.'),
  reason: text(2000).optional().describe('Why this unit.'),
});
