import * as z from 'zod';
import { publicationScopes } from '../plan-codes.ts';
import { text } from '../values.ts';
import { ofDuty } from './common.ts';

/**
 * `result-published` 结果公布: the result of a decision on accountability was published, within a stated scope.
 *
 * @example
 * {
 *   "eventId": "office-0106",
 *   "caseId": "accountability:WH-2015-000088:division",
 *   "occurredAt": "2015-07-23T10:00:00+08:00",
 *   "by": {
 *     "unit": "420000-supervision-office"
 *   },
 *   "scope": "system",
 *   "publishedIn": "鄂建督〔2015〕9号"
 * }
 */
export const resultPublished = z.strictObject({
  ...ofDuty,
  scope: z.enum(publicationScopes).describe('How far it is public.'),
  publishedIn: text(2000).describe('Where.'),
});
