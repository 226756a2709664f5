import * as z from 'zod';
import { text } from '../values.ts';
import { ofDuty } from './common.ts';

/**
 * `obligation-exempted` 责任事项豁免: the office freed a body of a duty, for a reason and by an authority that are named.
 *
 * @example
 * {
 *   "eventId": "office-0101",
 *   "caseId": "visit-mobilisation:leader-9:429021",
 *   "occurredAt": "2015-06-12T10:00:00+08:00",
 *   "by": {
 *     "unit": "420000-supervision-office"
 *   },
 *   "reason": "神农架林区动员会与省厅动员会合并召开",
 *   "authority": "省厅履职督查办 鄂建督函〔2015〕3号"
 * }
 */
export const obligationExempted = z.strictObject({
  ...ofDuty,
  reason: text(2000).describe('Why it need not be done.'),
  authority: text(200).describe('By whose authority, and its document.'),
});
