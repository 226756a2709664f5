import * as z from 'zod';
import { text } from '../values.ts';
import { ofDuty, submittedDocument } from './common.ts';

/**
 * `reply-given` 回复交办单位: the office told whoever assigned a case from above what became of it.
 *
 * @example
 * {
 *   "eventId": "office-0103",
 *   "caseId": "reply:WH-2015-000077",
 *   "occurredAt": "2015-07-20T10:00:00+08:00",
 *   "by": {
 *     "unit": "420000-supervision-office"
 *   },
 *   "to": "省纠风办",
 *   "document": {
 *     "title": "关于交办件办理情况的回复",
 *     "uri": "https://example.org/replies/77.pdf"
 *   }
 * }
 */
export const replyGiven = z.strictObject({
  ...ofDuty,
  to: text(200).describe('Who assigned it.'),
  document: submittedDocument.describe('The reply.'),
});
