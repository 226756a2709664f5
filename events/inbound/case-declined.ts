import { z } from 'zod';
import { declineGrounds } from '../codes.ts';
import { date } from '../values.ts';
import { common } from './common.ts';

/**
 * `case-declined`: The unit declined 不予受理 the case on one of the lawful grounds, and told the petitioner.
 *
 * @example
 * {
 *   "eventId": "wh-0001",
 *   "caseId": "WH-2015-000001",
 *   "occurredAt": "2015-07-02T09:12:00+08:00",
 *   "by": {
 *     "unit": "420100-water"
 *   },
 *   "grounds": "before-court",
 *   "notifiedOn": "2015-07-03"
 * }
 */
export const caseDeclined = z.strictObject({
  ...common,
  grounds: z.enum(declineGrounds),
  notifiedOn: date,
});
