import * as z from 'zod';
import { ofCase, statusAmong } from './common.ts';

/**
 * `case-opened` 立案: a case was opened by a complaint or a finding.
 *
 * @example
 * { "caseId": "WH-2015-000001", "region": "420100", "unit": "420100-water", "status": "assigned" }
 */
export const caseOpened = z.strictObject({
  ...ofCase,
  status: statusAmong('unassigned', 'assigned').describe('`assigned` where a unit was named.'),
});
