import * as z from 'zod';
import { dutyId, identifier, instant } from '../values.ts';
import { ofEvent } from './common.ts';

/**
 * `event-waiting` 等待前置事件: an event still waits for what must come before it.
 *
 * Sent once, to its source, 24 hours after it came (`hold.noticeHours` of the policy).
 *
 * @example
 * {
 *   "source": "supervision.province",
 *   "detailType": "case-merged",
 *   "caseId": "WH-2015-000004",
 *   "eventId": "office-0003",
 *   "waitingSince": "2015-07-06T09:52:10+08:00",
 *   "expiresAt": "2015-07-16T09:52:10+08:00"
 * }
 */
export const eventWaiting = z.strictObject({
  ...ofEvent,
  caseId: dutyId.describe('Its case or duty.'),
  eventId: identifier.describe('Its id.'),
  waitingSince: instant.describe('When it came.'),
  expiresAt: instant.describe('When it is rejected, if what it waits for has not come by then.'),
});
