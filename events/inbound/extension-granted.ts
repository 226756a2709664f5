import { z } from 'zod';
import { date, text } from '../values.ts';
import { common } from './common.ts';

/**
 * `extension-granted`: The office granted the one extension 延期 that a case can have.
 *
 * @example
 * {
 *   "eventId": "wh-0001",
 *   "caseId": "WH-2015-000001",
 *   "occurredAt": "2015-07-02T09:12:00+08:00",
 *   "by": {
 *     "unit": "420000-supervision-office"
 *   },
 *   "until": "2015-07-31",
 *   "reason": "管网改造涉及多部门，情况复杂"
 * }
 */
export const extensionGranted = z.strictObject({
  ...common,
  until: date,
  reason: text(2000),
});
