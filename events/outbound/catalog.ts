import type * as z from 'zod';
import { ownSource } from '../codes.ts';
import { deadlinePassed } from '../inbound/deadline-passed.ts';
import { obligationOpened } from '../plan/obligation-opened.ts';
import { reconciliationMade } from '../plan/reconciliation-made.ts';
import { caseEnded } from './case-ended.ts';
import { caseOpened } from './case-opened.ts';
import { deadlineApproaching } from './deadline-approaching.ts';
import { dutyEnded } from './duty-ended.ts';
import { escalationLifted } from './escalation-lifted.ts';
import { escalationRaised } from './escalation-raised.ts';
import { eventRejected } from './event-rejected.ts';
import { eventWaiting } from './event-waiting.ts';
import { followUpGapDetected } from './follow-up-gap-detected.ts';
import { monthlyBulletinIssued } from './monthly-bulletin-issued.ts';
import { stepOwed } from './step-owed.ts';
import { tenDayStatisticsIssued } from './ten-day-statistics-issued.ts';

/** What this system puts on the bus, by detail type. The last three come back to it as inbound events. */
export const outbound = {
  'case-opened': caseOpened,
  'step-owed': stepOwed,
  'case-ended': caseEnded,
  'escalation-raised': escalationRaised,
  'escalation-lifted': escalationLifted,
  'deadline-approaching': deadlineApproaching,
  'event-waiting': eventWaiting,
  'event-rejected': eventRejected,
  'ten-day-statistics-issued': tenDayStatisticsIssued,
  'monthly-bulletin-issued': monthlyBulletinIssued,
  'duty-ended': dutyEnded,
  'follow-up-gap-detected': followUpGapDetected,
  'deadline-passed': deadlinePassed,
  'obligation-opened': obligationOpened,
  'reconciliation-made': reconciliationMade,
} as const;

export type OutboundType = keyof typeof outbound;

/** One event for the bus. Its time is the instant of what it tells of, in epoch milliseconds. */
export type OutboundEvent = {
  [T in OutboundType]: {
    readonly type: T;
    readonly detail: z.infer<(typeof outbound)[T]>;
    readonly time: number;
  };
}[OutboundType];

export const outboundSource = ownSource;
