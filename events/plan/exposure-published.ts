import * as z from 'zod';
import { identifier, text } from '../values.ts';
import { ofDuty } from './common.ts';

/**
 * `exposure-published` 公开曝光: a typical case was exposed; that it is handled is owed.
 *
 * @example
 * {
 *   "eventId": "office-0113",
 *   "caseId": "HB-EXPOSURE-0001",
 *   "occurredAt": "2015-07-13T10:00:00+08:00",
 *   "by": {
 *     "unit": "420000-supervision-office"
 *   },
 *   "unit": "420100-construction",
 *   "title": "工地扬尘屡查屡犯",
 *   "publishedIn": "https://example.org/exposures/1",
 *   "cases": [
 *     "HB-2015-000101"
 *   ]
 * }
 */
export const exposurePublished = z.strictObject({
  ...ofDuty,
  unit: identifier.describe('The authority whose matter it is.'),
  title: text(200).describe('What is exposed.'),
  publishedIn: text(2000).describe('Where.'),
  cases: z.array(identifier).max(100).optional().describe('Cases that it is about.'),
});
