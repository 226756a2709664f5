import * as z from 'zod';
import { text } from '../values.ts';
import { ofDuty } from './common.ts';

/**
 * `exposure-handled` 查处: what was exposed was handled.
 *
 * @example
 * {
 *   "eventId": "construction-0113",
 *   "caseId": "HB-EXPOSURE-0001",
 *   "occurredAt": "2015-07-24T16:00:00+08:00",
 *   "by": {
 *     "unit": "420100-construction"
 *   },
 *   "summary": "施工单位停工整改并处罚，项目负责人记不良行为"
 * }
 */
export const exposureHandled = z.strictObject({
  ...ofDuty,
  summary: text(2000).describe('How.'),
});
