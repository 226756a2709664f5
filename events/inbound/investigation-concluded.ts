import { z } from 'zod';
import { conclusions } from '../codes.ts';
import { text } from '../values.ts';
import { common } from './common.ts';

/**
 * `investigation-concluded`: The investigation 调查处理 came to a conclusion.
 *
 * @example
 * {
 *   "eventId": "wh-0001",
 *   "caseId": "WH-2015-000001",
 *   "occurredAt": "2015-07-02T09:12:00+08:00",
 *   "by": {
 *     "unit": "420100-water"
 *   },
 *   "conclusion": "substantiated",
 *   "summary": "主管爆裂，未按规定公告"
 * }
 */
export const investigationConcluded = z.strictObject({
  ...common,
  conclusion: z.enum(conclusions),
  summary: text(2000),
});
