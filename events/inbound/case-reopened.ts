import * as z from 'zod';
import { text } from '../values.ts';
import { common } from './common.ts';

/**
 * `case-reopened` 重启: the office reopened a closed case on new facts.
 *
 * A new round begins; redoings and the extension count for the case as a whole.
 *
 * @example
 * {
 *   "eventId": "office-0004",
 *   "caseId": "WH-2015-000001",
 *   "occurredAt": "2015-08-06T09:30:00+08:00",
 *   "by": { "unit": "420000-supervision-office", "officer": "督查办负责人" },
 *   "reason": "同一小区再次停水，媒体跟踪报道发现问题反弹"
 * }
 */
export const caseReopened = z.strictObject({
  ...common,
  reason: text(2000).describe('The new facts.'),
});
