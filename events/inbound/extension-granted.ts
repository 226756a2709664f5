import * as z from 'zod';
import { date, text } from '../values.ts';
import { common } from './common.ts';

/**
 * `extension-granted` 延期: the office granted the one extension that a case can have.
 *
 * `until` becomes the complete limit, later than the one it replaces by at most 30 calendar days
 * (`extensionDays` of the policy); an investigation still owed gets it too. Levels of escalation
 * start again with the new due instant.
 *
 * @example
 * {
 *   "eventId": "office-0002",
 *   "caseId": "WH-2015-000001",
 *   "occurredAt": "2015-07-08T10:30:00+08:00",
 *   "by": { "unit": "420000-supervision-office", "officer": "督查办负责人" },
 *   "until": "2015-07-31",
 *   "reason": "涉及多家产权单位，水泵房改造需统筹施工，情况复杂"
 * }
 */
export const extensionGranted = z.strictObject({
  ...common,
  until: date.describe('The new last day to complete. It stands even on a day off.'),
  reason: text(2000).describe('The good grounds for it.'),
});
