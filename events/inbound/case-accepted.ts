import * as z from 'zod';
import { common } from './common.ts';

/**
 * `case-accepted` 受理: the unit accepted the case.
 *
 * Each acceptance sets both limits of the round, to investigate and to complete, anew.
 *
 * @example
 * {
 *   "eventId": "housing-0001",
 *   "caseId": "WH-2015-000001",
 *   "occurredAt": "2015-07-03T16:05:00+08:00",
 *   "by": { "unit": "420100-housing" }
 * }
 */
export const caseAccepted = z.strictObject({ ...common });
