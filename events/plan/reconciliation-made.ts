import * as z from 'zod';
import { identifier } from '../values.ts';
import { ofDuty } from './common.ts';

/**
 * `reconciliation-made` 核对: this system compared what a manifest or a round names with what stands in the ledger.
 *
 * Posted by this system itself alone; from any other source it is rejected.
 *
 * @example
 * {
 *   "eventId": "reconciled-1",
 *   "caseId": "WH-MANIFEST-2015-07-1",
 *   "occurredAt": "2015-07-14T00:00:00+08:00",
 *   "by": {
 *     "unit": "420000-supervision-office"
 *   },
 *   "counted": 2,
 *   "recorded": 1,
 *   "missing": [
 *     "WH-2015-000099"
 *   ],
 *   "unlisted": [],
 *   "agrees": false
 * }
 */
export const reconciliationMade = z.strictObject({
  ...ofDuty,
  counted: z.int().min(0).max(10_000_000).describe('How many the source names.'),
  recorded: z.int().min(0).max(10_000_000).describe('How many of its own stand in the ledger.'),
  missing: z.array(identifier).max(200).describe('Named by the source, not in the ledger; the first 200.'),
  unlisted: z.array(identifier).max(200).describe('In the ledger, not named by the source; the first 200.'),
  agrees: z.boolean().describe('Whether both are the same.'),
});
