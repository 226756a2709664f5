import * as z from 'zod';
import { interviewGrounds } from '../plan-codes.ts';
import { date, identifier, text } from '../values.ts';
import { ofDuty } from './common.ts';

/**
 * `interview-notice-issued` 约谈通知: the principal official of an authority was summoned to an interview.
 *
 * @example
 * {
 *   "eventId": "office-0110",
 *   "caseId": "HB-INTERVIEW-0001",
 *   "occurredAt": "2015-07-09T10:00:00+08:00",
 *   "by": {
 *     "unit": "420000-supervision-office"
 *   },
 *   "unit": "420100-water",
 *   "official": "局长",
 *   "grounds": "many-complaints",
 *   "summary": "停水投诉居高不下，办结不及时",
 *   "holdBy": "2015-07-17",
 *   "number": "鄂建督约〔2015〕1号"
 * }
 */
export const interviewNoticeIssued = z.strictObject({
  ...ofDuty,
  unit: identifier.describe('The authority.'),
  official: text(200).describe('The official’s office, never a name.'),
  grounds: z.enum(interviewGrounds).describe('On what grounds.'),
  summary: text(2000).describe('What it is about.'),
  holdBy: date.describe('By when it has to be held.'),
  number: text(50).optional().describe('Number of the notice.'),
});
