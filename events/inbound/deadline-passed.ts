import { z } from 'zod';
import { levels, steps } from '../codes.ts';
import { instant } from '../values.ts';
import { common } from './common.ts';

/**
 * `deadline-passed`: A deadline passed while its step was still owed. Posted by this system itself alone; `occurredAt` is the instant at which the level fell due.
 *
 * @example
 * {
 *   "eventId": "wh-0001",
 *   "caseId": "WH-2015-000001",
 *   "occurredAt": "2015-07-02T09:12:00+08:00",
 *   "by": {
 *     "unit": "420000-supervision-office"
 *   },
 *   "step": "accept",
 *   "dueAt": "2015-07-04T00:00:00+08:00",
 *   "level": "reminder"
 * }
 */
export const deadlinePassed = z.strictObject({
  ...common,
  step: z.enum(steps),
  dueAt: instant,
  level: z.enum(levels),
});
