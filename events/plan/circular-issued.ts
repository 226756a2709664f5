import * as z from 'zod';
import { ofDuty, submittedDocument } from './common.ts';

/**
 * `circular-issued` 通报印发: a circular on the assessment was issued to the body that it concerns 两通报.
 *
 * @example
 * {
 *   "eventId": "office-0108",
 *   "caseId": "circular-unit:420100-construction",
 *   "occurredAt": "2015-12-22T10:00:00+08:00",
 *   "by": {
 *     "unit": "420000-supervision-office"
 *   },
 *   "document": {
 *     "title": "关于武汉市城乡建设委员会考核结果的通报",
 *     "uri": "https://example.org/circulars/1.pdf"
 *   }
 * }
 */
export const circularIssued = z.strictObject({
  ...ofDuty,
  document: submittedDocument.describe('The circular.'),
});
