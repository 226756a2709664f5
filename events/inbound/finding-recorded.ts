import * as z from 'zod';
import { areas, methods, severities } from '../codes.ts';
import { date, identifier, regionCode, sha256, text } from '../values.ts';
import { common } from './common.ts';

const evidence = z.strictObject({
  title: text(200).describe('What it shows.'),
  uri: text(2000).describe('Where it is kept.'),
  sha256: sha256.optional().describe('Digest of the file, so that it can be proved unchanged.'),
});

/**
 * `finding-recorded` 检查发现问题登记: an inspector recorded a problem.
 *
 * It opens a case that is `assigned` to the inspected unit, which owes acceptance. For a finding, the
 * return visit is the inspector's review 复查.
 *
 * @example
 * {
 *   "eventId": "inspection-0001",
 *   "caseId": "HB-2015-000101",
 *   "occurredAt": "2015-07-06T15:30:00+08:00",
 *   "by": { "unit": "420000-supervision-office", "officer": "督查专员" },
 *   "method": "covert-inspection",
 *   "area": "dust-and-hoarding",
 *   "region": "420100",
 *   "inspectedUnit": "420100-construction",
 *   "summary": "武汉市：工地裸土未覆盖，围档破损，出入口未设冲洗设施",
 *   "severity": "serious",
 *   "rectifyBy": "2015-07-31",
 *   "evidence": [
 *     {
 *       "title": "现场照片",
 *       "uri": "https://evidence.example.org/HB-2015-000101/1.jpg",
 *       "sha256": "b63db52d7b9e5aab0e754eada41bd36584a2eb436400628322b6338c3dc4981f"
 *     },
 *     { "title": "检查记录", "uri": "https://evidence.example.org/HB-2015-000101/2.pdf" }
 *   ],
 *   "specialItem": "建筑施工扬尘专项整治"
 * }
 */
export const findingRecorded = z.strictObject({
  ...common,
  method: z.enum(methods).describe('How it was found.'),
  area: z.enum(areas).describe('Area of rectification.'),
  region: regionCode.describe('Where the matter lies, a region of the registry.'),
  inspectedUnit: identifier.describe('Unit that was inspected, and that the case is assigned to.'),
  summary: text(2000).describe('What was found.'),
  severity: z.enum(severities).optional().describe('`ordinary` when left out.'),
  rectifyBy: date
    .optional()
    .describe('Date named by the inspector: replaces the complete limit of the first round.'),
  evidence: z.array(evidence).max(20).optional().describe('What proves it.'),
  specialItem: text(200).optional().describe('Special rectification item 专项整治 that it belongs to.'),
});
