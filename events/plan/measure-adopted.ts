import * as z from 'zod';
import { identifier, text } from '../values.ts';
import { ofDuty } from './common.ts';

/**
 * `measure-adopted` 措施出台: an authority adopted a measure or system of lasting effect.
 *
 * @example
 * {
 *   "eventId": "construction-0112",
 *   "caseId": "WH-MEASURE-0001",
 *   "occurredAt": "2015-07-22T10:00:00+08:00",
 *   "by": {
 *     "unit": "420100-construction"
 *   },
 *   "unit": "420100-construction",
 *   "title": "城市道路占用挖掘统筹管理办法",
 *   "uri": "https://example.org/wuhan/measures/1",
 *   "promotion": "institutions"
 * }
 */
export const measureAdopted = z.strictObject({
  ...ofDuty,
  unit: identifier.describe('The authority.'),
  title: text(200).describe('Its title.'),
  uri: text(2000).describe('Where it is found.'),
  promotion: identifier.optional().describe('Which of the four promotions it serves, a code of the policy.'),
});
