import * as z from 'zod';
import { contentAreas, problemOrigins } from '../plan-codes.ts';
import { date, identifier, text } from '../values.ts';
import { ofDuty } from './common.ts';

/**
 * `problem-recorded` 问题登记: a problem from self-examination or consultation was entered into the problem ledger.
 *
 * It has to be answered, by rectification or by a public commitment.
 *
 * @example
 * {
 *   "eventId": "construction-0105",
 *   "caseId": "WH-PROBLEM-0001",
 *   "occurredAt": "2015-06-23T10:00:00+08:00",
 *   "by": {
 *     "unit": "420100-construction"
 *   },
 *   "unit": "420100-construction",
 *   "content": "service-improvement",
 *   "origin": "consultation",
 *   "summary": "施工许可办理材料要求不统一，群众多次往返"
 * }
 */
export const problemRecorded = z.strictObject({
  ...ofDuty,
  unit: identifier.describe('The authority whose problem it is.'),
  content: z.enum(contentAreas).describe('Content area.'),
  origin: z.enum(problemOrigins).describe('Where it comes from.'),
  summary: text(2000).describe('What the problem is.'),
  answerBy: date
    .optional()
    .describe('Date by which it is to be answered; the policy’s limit where left out.'),
});
