import * as z from 'zod';
import { text } from '../values.ts';
import { ofDuty } from './common.ts';

/**
 * `interview-held` 约谈: the interview was held.
 *
 * @example
 * {
 *   "eventId": "office-0111",
 *   "caseId": "HB-INTERVIEW-0001",
 *   "occurredAt": "2015-07-16T15:00:00+08:00",
 *   "by": {
 *     "unit": "420000-supervision-office"
 *   },
 *   "summary": "约谈对象表态限期整改，建立停水提前公告制度"
 * }
 */
export const interviewHeld = z.strictObject({
  ...ofDuty,
  summary: text(2000).describe('What was said and agreed.'),
});
