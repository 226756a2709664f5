import { z } from 'zod';
import { text } from '../values.ts';
import { common } from './common.ts';

/**
 * `case-withdrawn`: The petitioner withdrew 撤回 the complaint.
 *
 * @example
 * {
 *   "eventId": "wh-0001",
 *   "caseId": "WH-2015-000001",
 *   "occurredAt": "2015-07-02T09:12:00+08:00",
 *   "by": {
 *     "unit": "420100-hotline"
 *   },
 *   "reason": "来电人主动撤回"
 * }
 */
export const caseWithdrawn = z.strictObject({
  ...common,
  reason: text(2000),
});
