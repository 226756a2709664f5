import * as z from 'zod';
import { text } from '../values.ts';
import { ofDuty } from './common.ts';

/**
 * `special-item-progressed` 专项整治进展: how far an item of special rectification has come.
 *
 * @example
 * {
 *   "eventId": "construction-0110",
 *   "caseId": "special-item:420100-construction:1",
 *   "occurredAt": "2015-07-20T10:00:00+08:00",
 *   "by": {
 *     "unit": "420100-construction"
 *   },
 *   "percent": 40,
 *   "summary": "已完成管线年度计划统筹，取消重复开挖路段6处"
 * }
 */
export const specialItemProgressed = z.strictObject({
  ...ofDuty,
  percent: z.int().min(0).max(100).describe('Share of the measures carried out, in percent.'),
  summary: text(2000).describe('What was done.'),
});
