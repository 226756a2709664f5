import * as z from 'zod';
import { conclusions } from '../codes.ts';
import { text } from '../values.ts';
import { common } from './common.ts';

/**
 * `investigation-concluded` 调查处理: the investigation came to a conclusion.
 *
 * The unit still owes completion, within the limit that acceptance has set.
 *
 * @example
 * {
 *   "eventId": "housing-0002",
 *   "caseId": "WH-2015-000001",
 *   "occurredAt": "2015-07-14T11:00:00+08:00",
 *   "by": { "unit": "420100-housing", "officer": "巡查科科长" },
 *   "conclusion": "substantiated",
 *   "summary": "经现场核查，反映情况属实：二次供水水泵损坏后未及时抢修，且未按规定公告"
 * }
 */
export const investigationConcluded = z.strictObject({
  ...common,
  conclusion: z.enum(conclusions).describe('Whether the matter was found to be so.'),
  summary: text(2000).describe('What was found, and what was ordered.'),
});
