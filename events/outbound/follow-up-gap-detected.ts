import * as z from 'zod';
import { count, dutyId, identifier, regionCode } from '../values.ts';

/**
 * `follow-up-gap-detected` 漏登预警: what a source or a round of inspection names and what stands in the ledger are
 * not the same.
 *
 * @example
 * {
 *   "caseId": "WH-MANIFEST-2015-07-1",
 *   "region": "420100",
 *   "unit": "420100-hotline",
 *   "counted": 2,
 *   "recorded": 1,
 *   "missing": ["WH-2015-000099"],
 *   "unlisted": []
 * }
 */
export const followUpGapDetected = z.strictObject({
  caseId: dutyId.describe('The manifest or the round.'),
  region: regionCode.describe('Region that it is about.'),
  unit: identifier.describe('Who posted it, and owes the explanation.'),
  counted: count.describe('How many it names.'),
  recorded: count.describe('How many of its own stand in the ledger.'),
  missing: z.array(identifier).max(200).describe('Named, but not in the ledger; the first 200.'),
  unlisted: z.array(identifier).max(200).describe('In the ledger, but not named; the first 200.'),
});
