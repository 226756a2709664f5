import * as z from 'zod';
import { text } from '../values.ts';
import { common } from './common.ts';

/**
 * `case-returned` 退回: the unit says that it is not its matter.
 *
 * The acceptance that it owed ends undischarged; the office owes a new assignment.
 *
 * @example
 * {
 *   "eventId": "water-0001",
 *   "caseId": "WH-2015-000001",
 *   "occurredAt": "2015-07-02T15:40:00+08:00",
 *   "by": { "unit": "420100-water", "officer": "办公室负责人" },
 *   "reason": "该小区为自建二次供水设施，由房屋管理部门监管，申请退回重新交办"
 * }
 */
export const caseReturned = z.strictObject({
  ...common,
  reason: text(2000).describe('Why it is not its matter, and whose it is.'),
});
