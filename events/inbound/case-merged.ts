import * as z from 'zod';
import { identifier } from '../values.ts';
import { common } from './common.ts';

/**
 * `case-merged` 并案: the office merged the case into another. The case has ended; the other goes on.
 *
 * That the other case exists is not demanded: one that the ledger does not know is listed by `audit`.
 *
 * @example
 * {
 *   "eventId": "office-0003",
 *   "caseId": "WH-2015-000004",
 *   "occurredAt": "2015-07-06T09:50:00+08:00",
 *   "by": { "unit": "420000-supervision-office", "officer": "督查专员" },
 *   "into": "WH-2015-000001"
 * }
 */
export const caseMerged = z
  .strictObject({
    ...common,
    into: identifier.describe('The case into which it was merged, another than its own.'),
  })
  .refine((detail) => detail.into !== detail.caseId, {
    path: ['into'],
    message: 'must be another case than its own',
  });
