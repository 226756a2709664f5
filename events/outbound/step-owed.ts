import * as z from 'zod';
import { ofOwedStep } from './common.ts';

/**
 * `step-owed` 应办环节: a step is owed, by a unit, by an instant: tells the unit what to do next.
 *
 * Sent whenever a due instant is set, and whenever a step was done and another is owed.
 *
 * @example
 * {
 *   "caseId": "WH-2015-000001",
 *   "region": "420100",
 *   "unit": "420100-water",
 *   "step": "accept",
 *   "dueAt": "2015-07-04T00:00:00+08:00"
 * }
 */
export const stepOwed = z.strictObject(ofOwedStep);
