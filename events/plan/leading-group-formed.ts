import * as z from 'zod';
import { date, identifier, text } from '../values.ts';
import { ofDuty } from './common.ts';

/**
 * `leading-group-formed` 成立领导小组: an authority formed its leading group, headed by its principal official.
 *
 * @example
 * {
 *   "eventId": "construction-0101",
 *   "caseId": "leading-group:420100-construction",
 *   "occurredAt": "2015-06-08T10:00:00+08:00",
 *   "by": {
 *     "unit": "420100-construction"
 *   },
 *   "unit": "420100-construction",
 *   "head": "局长",
 *   "formedOn": "2015-06-08"
 * }
 */
export const leadingGroupFormed = z.strictObject({
  ...ofDuty,
  unit: identifier.describe('The authority.'),
  head: text(200).describe('Office of the principal official who heads it, never a name.'),
  formedOn: date.describe('When it was formed.'),
});
