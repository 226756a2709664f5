import * as z from 'zod';
import { visitResults } from '../codes.ts';
import { caseOrDutyName, text } from '../values.ts';
import { common } from './common.ts';

/**
 * `return-visit-made` 回访、复查: whoever filed the case was asked, or the place of a finding looked at again.
 *
 * `satisfied` and `basically-satisfied` close the case. `dissatisfied` has it redone: it is `accepted`
 * again and the unit owes the investigation; once it has been redone twice (`maxRedone` of the policy)
 * it is closed instead. After `unreachable` or `refused` the office owes another visit; the third such
 * attempt in a row (`maxFailedVisits`) closes the case. For a finding, `satisfied` means rectified.
 *
 * A visit is also how a duty 履职事项 that was reported done is checked. Where both a case and a duty have the id, or
 * the visit may come before all else of its duty, it says `duty/` and the id: otherwise it waits for a case.
 *
 * @example
 * {
 *   "eventId": "wh-0002",
 *   "caseId": "WH-2015-000001",
 *   "occurredAt": "2015-07-27T10:15:00+08:00",
 *   "by": { "unit": "420100-hotline", "officer": "回访专员" },
 *   "result": "satisfied",
 *   "comment": "反映人表示供水已恢复，对处理结果满意"
 * }
 */
export const returnVisitMade = z.strictObject({
  ...common,
  caseId: caseOrDutyName.describe(
    'The case that it belongs to; of a duty, its id, after `duty/` where a case has the same.',
  ),
  result: z.enum(visitResults).describe('What came of the visit.'),
  comment: text(2000).optional().describe('What was said, or seen.'),
});
