import { z } from 'zod';
import { text } from '../values.ts';
import { common } from './common.ts';

/**
 * `case-returned`: The unit returned 退回 the case: it says that it is not its matter.
 *
 * @example
 * {
 *   "eventId": "wh-0001",
 *   "caseId": "WH-2015-000001",
 *   "occurredAt": "2015-07-02T09:12:00+08:00",
 *   "by": {
 *     "unit": "420100-water"
 *   },
 *   "reason": "该路段供水由开发区管网公司负责"
 * }
 */
export const caseReturned = z.strictObject({
  ...common,
  reason: text(2000),
});
