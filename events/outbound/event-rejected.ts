import * as z from 'zod';
import { rejection } from '../rejection.ts';
import { dutyId, identifier } from '../values.ts';
import { ofEvent } from './common.ts';

/**
 * `event-rejected` 事件拒收: an event was rejected: what is wrong with it, and where.
 *
 * A rejected event is not remembered: mended and posted again, it is decided anew.
 *
 * @example
 * {
 *   "source": "unit.420100-housing",
 *   "detailType": "case-accepted",
 *   "caseId": "WH-2015-000001",
 *   "eventId": "housing-0001",
 *   "code": "unknown-unit",
 *   "message": "420100-housnig is not in registry hubei-2015: add it or correct the code",
 *   "issues": [
 *     {
 *       "path": "by.unit",
 *       "message": "420100-housnig is not in registry hubei-2015: add it or correct the code"
 *     }
 *   ]
 * }
 */
export const eventRejected = z.strictObject({
  ...ofEvent,
  caseId: dutyId.optional().describe('Its case or duty; left out where it names none in order.'),
  eventId: identifier.optional().describe('Its id; left out where it names none in order.'),
  ...rejection,
});
