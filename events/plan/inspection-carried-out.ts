import * as z from 'zod';
import { areas, methods } from '../codes.ts';
import { identifier, regionCode, text } from '../values.ts';
import { ofDuty } from './common.ts';

/**
 * `inspection-carried-out` 督促检查: a round of inspection: how, where, of what, and which findings it made.
 *
 * Each finding that it names has to stand in the ledger: what does not is a gap. A round without a finding says so.
 *
 * @example
 * {
 *   "eventId": "inspection-0101",
 *   "caseId": "HB-ROUND-0001",
 *   "occurredAt": "2015-07-06T17:30:00+08:00",
 *   "by": {
 *     "unit": "420000-supervision-office"
 *   },
 *   "method": "covert-inspection",
 *   "regions": [
 *     "420100"
 *   ],
 *   "areas": [
 *     "dust-and-hoarding"
 *   ],
 *   "findings": [
 *     "HB-2015-000101"
 *   ],
 *   "summary": "暗访武汉市在建工地扬尘治理情况"
 * }
 */
export const inspectionCarriedOut = z
  .strictObject({
    ...ofDuty,
    method: z.enum(methods).describe('Method.'),
    regions: z.array(regionCode).min(1).max(100).describe('Regions inspected.'),
    areas: z.array(z.enum(areas)).min(1).max(areas.length).describe('Areas inspected.'),
    findings: z.array(identifier).max(500).optional().describe('Ids of the findings recorded.'),
    noneFound: z.literal(true).optional().describe('There where nothing was found, and only there.'),
    summary: text(2000).describe('What was looked at.'),
  })
  .refine(({ findings = [], noneFound }) => (findings.length === 0) === (noneFound === true), {
    path: ['noneFound'],
    message: 'must be true where no findings are named, and only there',
  });
