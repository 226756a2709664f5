import * as z from 'zod';
import { identifier } from '../values.ts';
import { ofDuty, submittedDocument } from './common.ts';

/**
 * `submission-received` 报送材料: a plan, summary or report that the policy asks for was received.
 *
 * @example
 * {
 *   "eventId": "construction-0102",
 *   "caseId": "work-plan:420100-construction",
 *   "occurredAt": "2015-06-12T16:00:00+08:00",
 *   "by": {
 *     "unit": "420100-construction"
 *   },
 *   "unit": "420100-construction",
 *   "kind": "work-plan",
 *   "document": {
 *     "title": "武汉市城乡建设委员会履职尽责督促检查工作方案",
 *     "uri": "https://example.org/wuhan/work-plan.pdf",
 *     "sha256": "5d017cd5b79feab10c40d73fe86371e3e31f59bae2b30c7530b63a69ed6507ff"
 *   }
 * }
 */
export const submissionReceived = z.strictObject({
  ...ofDuty,
  unit: identifier.describe('The authority that submitted it.'),
  kind: identifier.describe('What was submitted: code of the obligation, `work-plan`.'),
  document: submittedDocument.describe('The document.'),
});
