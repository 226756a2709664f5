import * as z from 'zod';
import { date, identifier, sha256, sourceName } from '../values.ts';
import { ofDuty } from './common.ts';

/**
 * `source-manifest-posted` 来源清单: what a source counts itself to have filed between two dates: the other half of the proof that nothing was lost.
 *
 * Ids where it can give them; else their count, and a digest over them: SHA-256 of the sorted ids, a line feed after each.
 *
 * @example
 * {
 *   "eventId": "wh-manifest-0701",
 *   "caseId": "WH-MANIFEST-2015-07-1",
 *   "occurredAt": "2015-07-11T09:00:00+08:00",
 *   "by": {
 *     "unit": "420100-hotline"
 *   },
 *   "from": "2015-07-01",
 *   "until": "2015-07-10",
 *   "count": 2,
 *   "caseIds": [
 *     "WH-2015-000001",
 *     "WH-2015-000099"
 *   ]
 * }
 */
export const sourceManifestPosted = z
  .strictObject({
    ...ofDuty,
    from: date.describe('First date.'),
    until: date.describe('Last date.'),
    filedBy: sourceName
      .optional()
      .describe('`Source` under which it posts its complaints; that of this event where left out.'),
    count: z.int().min(0).max(10_000_000).describe('How many complaints it filed.'),
    caseIds: z.array(identifier).max(5_000).optional().describe('Their ids.'),
    digest: sha256.optional().describe('Digest over their ids, where they are too many to be listed.'),
  })
  .refine(({ from, until }) => from <= until, { path: ['until'], message: 'must not be before from' })
  .refine(({ count, caseIds }) => caseIds === undefined || new Set(caseIds).size === count, {
    path: ['caseIds'],
    message: 'must be as many different ids as count says',
  });
