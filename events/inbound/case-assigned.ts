import { z } from 'zod';
import { identifier, text } from '../values.ts';
import { common } from './common.ts';

/**
 * `case-assigned`: The office assigned 交办 the case to a unit.
 *
 * @example
 * {
 *   "eventId": "wh-0001",
 *   "caseId": "WH-2015-000001",
 *   "occurredAt": "2015-07-02T09:12:00+08:00",
 *   "by": {
 *     "unit": "420000-supervision-office"
 *   },
 *   "unit": "420100-water"
 * }
 */
export const caseAssigned = z.strictObject({
  ...common,
  unit: identifier,
  reason: text(2000).optional(),
});
