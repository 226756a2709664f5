import * as z from 'zod';
import { ofCase, statusAmong } from './common.ts';

/**
 * `case-ended` 终结: a case was closed 销号, declined, withdrawn or merged.
 *
 * @example
 * { "caseId": "WH-2015-000001", "region": "420100", "unit": "420100-housing", "status": "closed" }
 */
export const caseEnded = z.strictObject({
  ...ofCase,
  status: statusAmong('closed', 'declined', 'withdrawn', 'merged').describe('How it ended.'),
});
