import * as z from 'zod';
import { identifier, text } from '../values.ts';
import { ofDuty } from './common.ts';

/**
 * `commendation-recorded` 通报表扬: an authority or division was commended as a model.
 *
 * @example
 * {
 *   "eventId": "office-0112",
 *   "caseId": "HB-COMMENDATION-0001",
 *   "occurredAt": "2015-07-24T10:00:00+08:00",
 *   "by": {
 *     "unit": "420000-supervision-office"
 *   },
 *   "unit": "420100-construction",
 *   "title": "“拉链马路”治理先进单位",
 *   "reason": "统筹管线施工，投诉量下降明显"
 * }
 */
export const commendationRecorded = z.strictObject({
  ...ofDuty,
  unit: identifier.describe('The authority, or the division.'),
  title: text(200).describe('As what.'),
  reason: text(2000).describe('What for.'),
});
