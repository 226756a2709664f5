import * as z from 'zod';
import { text } from '../values.ts';
import { ofDuty } from './common.ts';

/**
 * `commitment-fulfilled` 承诺兑现: the authority says that it kept a commitment; the office owes the check.
 *
 * @example
 * {
 *   "eventId": "construction-0108",
 *   "caseId": "WH-COMMITMENT-0001",
 *   "occurredAt": "2015-07-28T16:00:00+08:00",
 *   "by": {
 *     "unit": "420100-construction"
 *   },
 *   "summary": "材料清单已统一并公布，窗口一次告知"
 * }
 */
export const commitmentFulfilled = z.strictObject({
  ...ofDuty,
  summary: text(2000).describe('What was done.'),
});
