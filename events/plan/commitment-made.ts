import * as z from 'zod';
import { date, identifier, text } from '../values.ts';
import { ofDuty } from './common.ts';

/**
 * `commitment-made` 公开承诺: an authority promised something in public, to be done by a date.
 *
 * Its fulfilment is owed by that date, and then the office’s check whether it was kept, by a return visit.
 *
 * @example
 * {
 *   "eventId": "construction-0107",
 *   "caseId": "WH-COMMITMENT-0001",
 *   "occurredAt": "2015-07-01T09:00:00+08:00",
 *   "by": {
 *     "unit": "420100-construction"
 *   },
 *   "unit": "420100-construction",
 *   "text": "7月底前统一施工许可材料清单，一次告知，不再要求清单以外的材料",
 *   "fulfilBy": "2015-07-31",
 *   "publishedIn": "https://example.org/wuhan/commitments/1",
 *   "problem": "WH-PROBLEM-0001"
 * }
 */
export const commitmentMade = z.strictObject({
  ...ofDuty,
  unit: identifier.describe('The authority.'),
  text: text(2000).describe('What is promised.'),
  fulfilBy: date.describe('By when.'),
  publishedIn: text(2000).describe('Where it was published.'),
  problem: identifier.optional().describe('The problem that it answers.'),
});
