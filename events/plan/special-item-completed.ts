import * as z from 'zod';
import { text } from '../values.ts';
import { ofDuty } from './common.ts';

/**
 * `special-item-completed` 专项整治完成: the measures of an item were carried out; the office owes the check.
 *
 * @example
 * {
 *   "eventId": "construction-0111",
 *   "caseId": "special-item:420100-construction:1",
 *   "occurredAt": "2015-08-03T10:00:00+08:00",
 *   "by": {
 *     "unit": "420100-construction"
 *   },
 *   "summary": "计划内路段全部一次开挖到位，公示牌设置到位"
 * }
 */
export const specialItemCompleted = z.strictObject({
  ...ofDuty,
  summary: text(2000).describe('What was achieved.'),
});
