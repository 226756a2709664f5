import * as z from 'zod';
import { declineGrounds } from '../codes.ts';
import { date } from '../values.ts';
import { common } from './common.ts';

/**
 * `case-declined` 不予受理: the unit declined the case on one of the lawful grounds, and told whoever filed it.
 *
 * The case has ended; the acceptance that was owed ends undischarged.
 *
 * @example
 * {
 *   "eventId": "planning-0001",
 *   "caseId": "WH-2015-000002",
 *   "occurredAt": "2015-07-07T10:00:00+08:00",
 *   "by": { "unit": "420100-planning", "officer": "窗口负责人" },
 *   "grounds": "before-court",
 *   "notifiedOn": "2015-07-07"
 * }
 */
export const caseDeclined = z.strictObject({
  ...common,
  grounds: z.enum(declineGrounds).describe('On what ground.'),
  notifiedOn: date.describe('When whoever filed it was told.'),
});
