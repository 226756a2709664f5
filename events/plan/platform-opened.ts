import * as z from 'zod';
import { platforms } from '../plan-codes.ts';
import { identifier, text } from '../values.ts';
import { ofDuty } from './common.ts';

/**
 * `platform-opened` 平台开通: an authority opened one of the three platforms.
 *
 * @example
 * {
 *   "eventId": "construction-0103",
 *   "caseId": "duty-supervision:420100-construction",
 *   "occurredAt": "2015-06-18T09:00:00+08:00",
 *   "by": {
 *     "unit": "420100-construction"
 *   },
 *   "unit": "420100-construction",
 *   "platform": "duty-supervision",
 *   "uri": "https://example.org/wuhan/supervision"
 * }
 */
export const platformOpened = z.strictObject({
  ...ofDuty,
  unit: identifier.describe('The authority.'),
  platform: z.enum(platforms).describe('Which of them.'),
  uri: text(2000).describe('Where it is found.'),
});
