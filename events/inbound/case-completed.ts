import * as z from 'zod';
import { outcomes } from '../codes.ts';
import { text } from '../values.ts';
import { common } from './common.ts';

/**
 * `case-completed` 办结: the unit completed the case.
 *
 * Completed is not closed: closing 销号 needs the return visit, which the office now owes.
 *
 * @example
 * {
 *   "eventId": "housing-0003",
 *   "caseId": "WH-2015-000001",
 *   "occurredAt": "2015-07-24T17:10:00+08:00",
 *   "by": { "unit": "420100-housing" },
 *   "outcome": "resolved",
 *   "summary": "已更换水泵并清洗水箱，恢复正常供水，向居民致歉并公布抢修电话"
 * }
 */
export const caseCompleted = z.strictObject({
  ...common,
  outcome: z.enum(outcomes).describe('How it came out.'),
  summary: text(2000).describe('What was done.'),
});
