import * as z from 'zod';
import { text } from '../values.ts';
import { ofDuty } from './common.ts';

/**
 * `rectification-reported` 整改报告: the authority says that it mended what a notice ordered; the office owes the check.
 *
 * @example
 * {
 *   "eventId": "housing-0101",
 *   "caseId": "HB-NOTICE-0001",
 *   "occurredAt": "2015-07-29T10:00:00+08:00",
 *   "by": {
 *     "unit": "420100-housing"
 *   },
 *   "summary": "配套道路已完工并移交"
 * }
 */
export const rectificationReported = z.strictObject({
  ...ofDuty,
  summary: text(2000).describe('What was done.'),
});
