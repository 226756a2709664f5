import * as z from 'zod';
import { text } from '../values.ts';
import { ofDuty } from './common.ts';

/**
 * `gap-explained` 差异说明: a gap between a source and the ledger was explained, or made good.
 *
 * @example
 * {
 *   "eventId": "wh-gap-0701",
 *   "caseId": "WH-MANIFEST-2015-07-1",
 *   "occurredAt": "2015-07-15T10:00:00+08:00",
 *   "by": {
 *     "unit": "420100-hotline"
 *   },
 *   "reason": "WH-2015-000099为测试工单，不属投诉"
 * }
 */
export const gapExplained = z.strictObject({
  ...ofDuty,
  reason: text(2000).describe('How it came about, and what was done.'),
});
