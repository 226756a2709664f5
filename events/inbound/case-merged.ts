import { z } from 'zod';
import { identifier } from '../values.ts';
import { common } from './common.ts';

/**
 * `case-merged`: The office merged 并案 the case into another.
 *
 * @example
 * {
 *   "eventId": "wh-0001",
 *   "caseId": "WH-2015-000001",
 *   "occurredAt": "2015-07-02T09:12:00+08:00",
 *   "by": {
 *     "unit": "420000-supervision-office"
 *   },
 *   "into": "WH-2015-000002"
 * }
 */
export const caseMerged = z
  .strictObject({ ...common, into: identifier })
  .refine((detail) => detail.into !== detail.caseId, {
    path: ['into'],
    message: 'must be another case than its own',
  });
