import * as z from 'zod';
import { areas } from '../codes.ts';
import { date, identifier, text } from '../values.ts';
import { ofDuty } from './common.ts';

/**
 * `rectification-notice-issued` 整改通知: an authority was ordered to mend something by a date.
 *
 * It is tracked to its end: the authority reports, the office checks by a return visit, and what is not mended is owed anew.
 *
 * @example
 * {
 *   "eventId": "office-0109",
 *   "caseId": "HB-NOTICE-0001",
 *   "occurredAt": "2015-07-08T10:00:00+08:00",
 *   "by": {
 *     "unit": "420000-supervision-office"
 *   },
 *   "unit": "420100-housing",
 *   "area": "affordable-housing",
 *   "problem": "保障房配套道路未按期交付，群众满意率低于85%",
 *   "rectifyBy": "2015-07-31",
 *   "number": "鄂建督改〔2015〕1号"
 * }
 */
export const rectificationNoticeIssued = z.strictObject({
  ...ofDuty,
  unit: identifier.describe('The authority.'),
  area: z.enum(areas).describe('Area of rectification.'),
  problem: text(2000).describe('What is to be mended.'),
  rectifyBy: date.describe('By when.'),
  number: text(50).optional().describe('Number of the notice, 鄂建督改〔2015〕1号.'),
});
