import * as z from 'zod';
import { conclusions, outcomes, visitResults } from '../codes.ts';
import { instant, sha256, text } from '../values.ts';
import { common } from './common.ts';

const corrected = z
  .strictObject({
    occurredAt: instant
      .optional()
      .describe('When it really happened; whether a step was in time is judged anew.'),
    conclusion: z.enum(conclusions).optional().describe('The right conclusion.'),
    outcome: z.enum(outcomes).optional().describe('The right outcome.'),
    result: z
      .enum(visitResults)
      .optional()
      .describe(
        'The right result of a visit, of the same course: satisfied or basically satisfied, unreachable or refused.',
      ),
    summary: text(2000).optional().describe('The right summary.'),
    reason: text(2000).optional().describe('The right reason.'),
    comment: text(2000).optional().describe('The right comment.'),
  })
  .refine((fields) => Object.keys(fields).length > 0, 'must name at least one field with its right value');

/**
 * `entry-corrected` 更正: an entry of the ledger was wrong; this repairs it, and the entry itself stays as it is.
 *
 * It names the entry by its place in the case (and its hash, as a timeline prints it), says what was wrong and by whose authority it is corrected.
 * The life of the case does not change: what would change it is done by a step of its own, as a reopening.
 * Nor does any figure of a period: a closed period never changes. What the figures of the entry's own period
 * would have been is stamped on the correction, and bulletins print it.
 *
 * @example
 * {
 *   "eventId": "office-0031",
 *   "caseId": "WH-2015-000001",
 *   "occurredAt": "2015-08-03T09:30:00+08:00",
 *   "by": { "unit": "420000-supervision-office" },
 *   "entry": { "seq": 4, "hash": "cfa7cd4677217783665a27f9137e22bf9438b29ce477251598bc2546c8bdc39c" },
 *   "wrong": "受理时间误录为7月3日，实为7月2日",
 *   "authority": "省厅履职督查办 鄂建督函〔2015〕12号",
 *   "corrected": { "occurredAt": "2015-07-02T16:05:00+08:00" }
 * }
 */
export const entryCorrected = z.strictObject({
  ...common,
  entry: z
    .strictObject({
      seq: z.int().min(1).max(999_999).describe('Its place in the case.'),
      hash: sha256.optional().describe('Its hash, where it is to be proved that no other is meant.'),
    })
    .describe('The entry that was wrong.'),
  wrong: text(2000).describe('What was wrong.'),
  authority: text(200).describe('By whose authority it is corrected: the office, and its document.'),
  corrected: corrected.describe('The fields that were wrong, with their right values.'),
});
