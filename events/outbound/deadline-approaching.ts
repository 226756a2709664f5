import * as z from 'zod';
import { ofOwedStep } from './common.ts';

/**
 * `deadline-approaching` 临期提醒: one working day is left until a due instant.
 *
 * Sent once for each due instant whose limit is over one working day.
 *
 * @example
 * {
 *   "caseId": "HB-2015-000101",
 *   "region": "420100",
 *   "unit": "420100-construction",
 *   "step": "accept",
 *   "dueAt": "2015-07-09T00:00:00+08:00"
 * }
 */
export const deadlineApproaching = z.strictObject(ofOwedStep);
