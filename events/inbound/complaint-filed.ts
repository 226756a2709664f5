import * as z from 'zod';
import { areas, channels, severities } from '../codes.ts';
import { date, identifier, regionCode, text } from '../values.ts';
import { common } from './common.ts';

/** Kept in a table of its own; never in the ledger, a log or an outbound event. */
const petitioner = z.strictObject({
  name: text(200).optional().describe('Name.'),
  phone: text(200).optional().describe('Telephone number for the return visit.'),
  address: text(200).optional().describe('Address.'),
  confidential: z.boolean().optional().describe('Whether the petitioner asked for confidentiality.'),
});

/**
 * `complaint-filed` 投诉举报登记: a complaint came in by a hotline, petition, assignment or the media.
 *
 * It opens a case. A complaint that names its unit is `assigned`, and that unit owes acceptance; one
 * that names none is `unassigned`, and the supervision office owes the assignment.
 *
 * @example
 * {
 *   "eventId": "wh-0001",
 *   "caseId": "WH-2015-000001",
 *   "occurredAt": "2015-07-02T09:12:00+08:00",
 *   "by": { "unit": "420100-hotline", "officer": "热线值班员" },
 *   "channel": "hotline-12319",
 *   "area": "water-and-gas",
 *   "category": "water-outage",
 *   "region": "420100",
 *   "responsibleUnit": "420100-water",
 *   "summary": "武汉市：老旧小区连续三日停水，未见停水公告，报修两次无人上门",
 *   "severity": "ordinary",
 *   "petitioner": { "name": "某女士", "phone": "13800000000", "confidential": true }
 * }
 */
export const complaintFiled = z.strictObject({
  ...common,
  channel: z.enum(channels).describe('How it came in; decides which limits the case has.'),
  area: z.enum(areas).describe('Area of rectification.'),
  region: regionCode.describe('Where the matter lies, a region of the registry.'),
  summary: text(2000).describe('What the complaint says.'),
  category: text(200).optional().describe('The source’s own finer class of the matter.'),
  responsibleUnit: identifier.optional().describe('Unit to which the case is assigned at once.'),
  severity: z.enum(severities).optional().describe('`ordinary` when left out.'),
  completeBy: date
    .optional()
    .describe('Date named by whoever assigned it: replaces the complete limit of the first round.'),
  specialItem: text(200).optional().describe('Special rectification item 专项整治 that it belongs to.'),
  petitioner: petitioner
    .optional()
    .describe('Who complains. Kept apart from the ledger, erasable, never told to anyone.'),
});
