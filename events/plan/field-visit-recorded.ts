import * as z from 'zod';
import { visitPurposes } from '../plan-codes.ts';
import { identifier, regionCode, text } from '../values.ts';
import { ofDuty } from './common.ts';

/**
 * `field-visit-recorded` 到一线: a provincial leader visited a region of the contact point, for one of three purposes.
 *
 * @example
 * {
 *   "eventId": "office-0102",
 *   "caseId": "visit-mobilisation:leader-1:420100",
 *   "occurredAt": "2015-06-10T15:00:00+08:00",
 *   "by": {
 *     "unit": "420000-supervision-office"
 *   },
 *   "leader": "leader-1",
 *   "region": "420100",
 *   "purpose": "mobilisation",
 *   "summary": "到武汉市参加动员部署会，走访服务窗口"
 * }
 */
export const fieldVisitRecorded = z.strictObject({
  ...ofDuty,
  leader: identifier.describe('Code of the leader’s office in the registry.'),
  region: regionCode.describe('The region visited.'),
  purpose: z.enum(visitPurposes).describe('What for 三个到一线.'),
  summary: text(2000).describe('What was done and found.'),
});
