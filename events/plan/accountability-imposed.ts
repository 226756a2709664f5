import * as z from 'zod';
import { accountabilityForms } from '../plan-codes.ts';
import { date, text } from '../values.ts';
import { ofDuty } from './common.ts';

/**
 * `accountability-imposed` 追责决定: one link of a chain of responsibility was held accountable.
 *
 * @example
 * {
 *   "eventId": "office-0104",
 *   "caseId": "accountability:WH-2015-000088:division",
 *   "occurredAt": "2015-07-21T10:00:00+08:00",
 *   "by": {
 *     "unit": "420000-supervision-office"
 *   },
 *   "form": "reminder-talk",
 *   "decidedOn": "2015-07-21",
 *   "authority": "驻厅纪检组 鄂建纪〔2015〕4号"
 * }
 */
export const accountabilityImposed = z.strictObject({
  ...ofDuty,
  form: z.enum(accountabilityForms).describe('In which form.'),
  decidedOn: date.describe('When it was decided.'),
  authority: text(200).describe('By whom, and its document.'),
});
