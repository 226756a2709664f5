import { z } from 'zod';
import { text } from '../values.ts';
import { common } from './common.ts';

/**
 * `case-reopened`: The office reopened 重启 a closed case on new facts.
 *
 * @example
 * {
 *   "eventId": "wh-0001",
 *   "caseId": "WH-2015-000001",
 *   "occurredAt": "2015-07-02T09:12:00+08:00",
 *   "by": {
 *     "unit": "420000-supervision-office"
 *   },
 *   "reason": "同一地点再次停水"
 * }
 */
export const caseReopened = z.strictObject({
  ...common,
  reason: text(2000),
});
