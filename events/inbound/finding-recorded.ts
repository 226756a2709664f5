import { z } from 'zod';
import { areas, methods, severities } from '../codes.ts';
import { date, identifier, regionCode, sha256, text } from '../values.ts';
import { common } from './common.ts';

/**
 * `finding-recorded`: An inspector recorded a problem 检查发现问题. Opens a case.
 *
 * @example
 * {
 *   "eventId": "wh-0001",
 *   "caseId": "WH-2015-000001",
 *   "occurredAt": "2015-07-02T09:12:00+08:00",
 *   "by": {
 *     "unit": "420000-supervision-office"
 *   },
 *   "method": "covert-inspection",
 *   "area": "dust-and-hoarding",
 *   "region": "420100",
 *   "inspectedUnit": "420100-construction",
 *   "summary": "工地裸土未覆盖，围档破损",
 *   "severity": "serious",
 *   "rectifyBy": "2015-07-31",
 *   "evidence": [
 *     {
 *       "title": "现场照片",
 *       "uri": "https://example.org/evidence/1.jpg",
 *       "sha256": "0000000000000000000000000000000000000000000000000000000000000000"
 *     }
 *   ]
 * }
 */
export const findingRecorded = z.strictObject({
  ...common,
  method: z.enum(methods),
  area: z.enum(areas),
  region: regionCode,
  inspectedUnit: identifier,
  summary: text(2000),
  severity: z.enum(severities).optional(),
  rectifyBy: date.optional(),
  evidence: z
    .array(z.strictObject({ title: text(200), uri: text(2000), sha256: sha256.optional() }))
    .max(20)
    .optional(),
  specialItem: text(200).optional(),
});
