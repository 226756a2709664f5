import * as z from 'zod';
import { opinionSources } from '../plan-codes.ts';
import { identifier, text } from '../values.ts';
import { ofDuty } from './common.ts';

/**
 * `opinion-collected` 征求意见: opinions were collected from one group of those whom an authority serves.
 *
 * @example
 * {
 *   "eventId": "construction-0104",
 *   "caseId": "consultation:420100-construction",
 *   "occurredAt": "2015-06-19T17:00:00+08:00",
 *   "by": {
 *     "unit": "420100-construction"
 *   },
 *   "unit": "420100-construction",
 *   "from": "deputies",
 *   "opinions": 12,
 *   "summary": "建议公开施工占道审批进度，压缩接水接气报装时间"
 * }
 */
export const opinionCollected = z.strictObject({
  ...ofDuty,
  unit: identifier.describe('The authority.'),
  from: z.enum(opinionSources).describe('Whose opinions.'),
  opinions: z.int().min(1).max(1_000_000).describe('How many were collected.'),
  summary: text(2000).describe('What they say, without names.'),
});
