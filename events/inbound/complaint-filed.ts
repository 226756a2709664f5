import { z } from 'zod';
import { areas, channels, severities } from '../codes.ts';
import { date, identifier, regionCode, text } from '../values.ts';
import { common } from './common.ts';

/**
 * `complaint-filed`: A complaint 投诉举报 came in by a hotline, petition, assignment or the media. Opens a case.
 *
 * @example
 * {
 *   "eventId": "wh-0001",
 *   "caseId": "WH-2015-000001",
 *   "occurredAt": "2015-07-02T09:12:00+08:00",
 *   "by": {
 *     "unit": "420100-hotline"
 *   },
 *   "channel": "hotline-12319",
 *   "area": "water-and-gas",
 *   "category": "water-outage",
 *   "region": "420100",
 *   "responsibleUnit": "420100-water",
 *   "summary": "小区连续三日停水，未见公告",
 *   "severity": "ordinary",
 *   "petitioner": {
 *     "phone": "13800000000",
 *     "confidential": true
 *   }
 * }
 */
export const complaintFiled = z.strictObject({
  ...common,
  channel: z.enum(channels),
  area: z.enum(areas),
  region: regionCode,
  summary: text(2000),
  category: text(200).optional(),
  responsibleUnit: identifier.optional(),
  severity: z.enum(severities).optional(),
  completeBy: date.optional(),
  specialItem: text(200).optional(),
  /** Kept in a table of its own; never in the ledger, a log or an outbound event. */
  petitioner: z
    .strictObject({
      name: text(200).optional(),
      phone: text(200).optional(),
      address: text(200).optional(),
      confidential: z.boolean().optional(),
    })
    .optional(),
});
