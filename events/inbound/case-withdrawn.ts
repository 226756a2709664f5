import * as z from 'zod';
import { text } from '../values.ts';
import { common } from './common.ts';

/**
 * `case-withdrawn` 撤回: the petitioner withdrew the complaint. The case has ended.
 *
 * Nobody withdraws a finding: that is rejected, `step-not-allowed`.
 *
 * @example
 * {
 *   "eventId": "wh-0003",
 *   "caseId": "WH-2015-000003",
 *   "occurredAt": "2015-07-08T14:20:00+08:00",
 *   "by": { "unit": "420100-hotline", "officer": "热线值班员" },
 *   "reason": "反映人表示问题已自行解决，主动撤回"
 * }
 */
export const caseWithdrawn = z.strictObject({
  ...common,
  reason: text(2000).describe('Why it was withdrawn.'),
});
