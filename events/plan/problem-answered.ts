import * as z from 'zod';
import { problemAnswers } from '../plan-codes.ts';
import { identifier, text } from '../values.ts';
import { ofDuty } from './common.ts';

/**
 * `problem-answered` 问题回应: a problem of the ledger was answered by rectification or by a public commitment.
 *
 * @example
 * {
 *   "eventId": "construction-0106",
 *   "caseId": "WH-PROBLEM-0001",
 *   "occurredAt": "2015-07-01T10:00:00+08:00",
 *   "by": {
 *     "unit": "420100-construction"
 *   },
 *   "answer": "commitment",
 *   "summary": "公开承诺统一材料清单，一次告知",
 *   "commitment": "WH-COMMITMENT-0001"
 * }
 */
export const problemAnswered = z
  .strictObject({
    ...ofDuty,
    answer: z.enum(problemAnswers).describe('By which of the two.'),
    summary: text(2000).describe('What was or will be done.'),
    commitment: identifier
      .optional()
      .describe('The commitment: there where it is the answer, and only there.'),
  })
  .refine(({ answer, commitment }) => (answer === 'commitment') === (commitment !== undefined), {
    path: ['commitment'],
    message: 'must name the commitment where that is the answer, and only there',
  });
