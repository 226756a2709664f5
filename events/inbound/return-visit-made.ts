import { z } from 'zod';
import { visitResults } from '../codes.ts';
import { text } from '../values.ts';
import { common } from './common.ts';

/**
 * `return-visit-made`: A return visit 回访 was made, or a finding reviewed 复查, by someone other than the unit that handled it.
 *
 * @example
 * {
 *   "eventId": "wh-0001",
 *   "caseId": "WH-2015-000001",
 *   "occurredAt": "2015-07-02T09:12:00+08:00",
 *   "by": {
 *     "unit": "420000-supervision-office"
 *   },
 *   "result": "satisfied",
 *   "comment": "来电人表示满意"
 * }
 */
export const returnVisitMade = z.strictObject({
  ...common,
  result: z.enum(visitResults),
  comment: text(2000).optional(),
});
