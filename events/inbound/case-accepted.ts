import { z } from 'zod';
import { common } from './common.ts';

/**
 * `case-accepted`: The unit accepted 受理 the case.
 *
 * @example
 * {
 *   "eventId": "wh-0001",
 *   "caseId": "WH-2015-000001",
 *   "occurredAt": "2015-07-02T09:12:00+08:00",
 *   "by": {
 *     "unit": "420100-water"
 *   }
 * }
 */
export const caseAccepted = z.strictObject({
  ...common,
});
