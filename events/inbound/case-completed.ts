import { z } from 'zod';
import { outcomes } from '../codes.ts';
import { text } from '../values.ts';
import { common } from './common.ts';

/**
 * `case-completed`: The unit completed 办结 the case; it is not closed before the return visit.
 *
 * @example
 * {
 *   "eventId": "wh-0001",
 *   "caseId": "WH-2015-000001",
 *   "occurredAt": "2015-07-02T09:12:00+08:00",
 *   "by": {
 *     "unit": "420100-water"
 *   },
 *   "outcome": "resolved",
 *   "summary": "已恢复供水并向居民致歉"
 * }
 */
export const caseCompleted = z.strictObject({
  ...common,
  outcome: z.enum(outcomes),
  summary: text(2000),
});
