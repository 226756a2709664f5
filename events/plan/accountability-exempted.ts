import * as z from 'zod';
import { text } from '../values.ts';
import { ofDuty } from './common.ts';

/**
 * `accountability-exempted` 免予追责: one link of a chain of responsibility was not held accountable, for a reason that is named.
 *
 * @example
 * {
 *   "eventId": "office-0105",
 *   "caseId": "accountability:WH-2015-000088:leader-in-charge",
 *   "occurredAt": "2015-07-21T10:30:00+08:00",
 *   "by": {
 *     "unit": "420000-supervision-office"
 *   },
 *   "reason": "已及时部署整改，履行了领导责任",
 *   "authority": "驻厅纪检组 鄂建纪〔2015〕5号"
 * }
 */
export const accountabilityExempted = z.strictObject({
  ...ofDuty,
  reason: text(2000).describe('Why not.'),
  authority: text(200).describe('By whom, and its document.'),
});
