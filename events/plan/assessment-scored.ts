import * as z from 'zod';
import { assessmentParts } from '../plan-codes.ts';
import { identifier, text } from '../values.ts';
import { ofDuty } from './common.ts';

/**
 * `assessment-scored` 考核评分: one part of the assessment of an authority was scored.
 *
 * @example
 * {
 *   "eventId": "office-0107",
 *   "caseId": "assessment:420100-construction",
 *   "occurredAt": "2015-12-10T10:00:00+08:00",
 *   "by": {
 *     "unit": "420000-supervision-office"
 *   },
 *   "unit": "420100-construction",
 *   "part": "third-party",
 *   "score": "91.50",
 *   "assessor": "第三方机构 年度测评"
 * }
 */
export const assessmentScored = z.strictObject({
  ...ofDuty,
  unit: identifier.describe('The authority.'),
  part: z.enum(assessmentParts).describe('Which part.'),
  score: z
    .string()
    .regex(
      /^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/,
      'must be a decimal from 0 to 100 with at most two places, as text: "92.50"',
    )
    .describe('Score out of 100, a decimal as text.'),
  assessor: text(200).describe('Who scored it, by what.'),
});
