import { z } from 'zod';
import { levels, ownSource, rejectionCodes, statuses, steps } from '../codes.ts';
import { deadlinePassed } from '../inbound/deadline-passed.ts';
import { identifier, instant, periodCode, regionCode, sha256, text } from '../values.ts';

const owed = { step: z.enum(steps), unit: identifier, dueAt: instant };
const ofCase = { caseId: identifier, region: regionCode, unit: identifier.optional() };
const ofEvent = {
  source: text(256),
  detailType: text(256),
  caseId: identifier.optional(),
  eventId: identifier.optional(),
};
const document = {
  key: text(1024),
  sha256,
  root: sha256,
  closing: z.int(),
  filed: z.int(),
  closed: z.int(),
  overdueOpen: z.int(),
};

/**
 * A case was opened 立案.
 * @example
 * { "caseId": "WH-2015-000001", "region": "420100", "unit": "420100-water", "status": "assigned" }
 */
export const caseOpened = z.strictObject({ ...ofCase, status: z.enum(statuses) });

/**
 * A step is owed, by a unit, by an instant: tells the unit what to do next.
 * @example
 * { "caseId": "WH-2015-000001", "region": "420100", "unit": "420100-water", "step": "accept", "dueAt": "2015-07-04T00:00:00+08:00" }
 */
export const stepOwed = z.strictObject({ caseId: identifier, region: regionCode, ...owed });

/**
 * A case ended: closed 销号, declined, withdrawn or merged.
 * @example
 * { "caseId": "WH-2015-000001", "region": "420100", "unit": "420100-water", "status": "closed" }
 */
export const caseEnded = z.strictObject({ ...ofCase, status: z.enum(statuses) });

/**
 * A level of escalation was raised 催办、督办、通报、约谈、追责.
 * @example
 * { "caseId": "WH-2015-000001", "region": "420100", "unit": "420100-water", "step": "accept", "dueAt": "2015-07-04T00:00:00+08:00", "level": "reminder" }
 */
export const escalationRaised = z.strictObject({ ...stepOwed.shape, level: z.enum(levels) });

/**
 * A level stood for a step that turned out to have been done in time: it is lifted.
 * @example
 * { "caseId": "WH-2015-000001", "region": "420100", "unit": "420100-water", "step": "accept", "level": "reminder" }
 */
export const escalationLifted = z.strictObject({ ...ofCase, step: z.enum(steps), level: z.enum(levels) });

/**
 * One working day is left until a due instant. Sent once.
 * @example
 * { "caseId": "WH-2015-000001", "region": "420100", "unit": "420100-water", "step": "investigate", "dueAt": "2015-07-10T00:00:00+08:00" }
 */
export const deadlineApproaching = stepOwed;

/**
 * An event still waits for what must come before it. Sent once, to its source.
 * @example
 * { "source": "hotline.12319.wuhan", "detailType": "case-accepted", "caseId": "WH-2015-000009", "eventId": "wh-0009", "waitingSince": "2015-07-02T09:14:10+08:00", "expiresAt": "2015-07-12T09:14:10+08:00" }
 */
export const eventWaiting = z.strictObject({ ...ofEvent, waitingSince: instant, expiresAt: instant });

/**
 * An event was rejected: what is wrong with it, and where.
 * @example
 * { "source": "hotline.12319.wuhan", "detailType": "case-accepted", "caseId": "WH-2015-000001", "eventId": "wh-0002", "code": "unknown-unit", "message": "420100-watre is not in registry hubei-2015", "issues": [{ "path": "by.unit", "message": "420100-watre is not in registry hubei-2015" }] }
 */
export const eventRejected = z.strictObject({
  ...ofEvent,
  code: z.enum(rejectionCodes),
  message: text(500),
  issues: z.array(z.strictObject({ path: z.string().max(200), message: text(500) })).max(20),
});

/**
 * The statistics of a ten-day period were issued.
 * @example
 * { "period": "2015-07-1", "key": "ten-day/2015-07-1.json", "sha256": "0000000000000000000000000000000000000000000000000000000000000000", "root": "0000000000000000000000000000000000000000000000000000000000000000", "closing": 120, "filed": 45, "closed": 38, "overdueOpen": 3 }
 */
export const tenDayStatisticsIssued = z.strictObject({ period: periodCode, ...document });

/**
 * The bulletin of a month was issued.
 * @example
 * { "month": "2015-07", "key": "bulletins/2015-07.json", "sha256": "0000000000000000000000000000000000000000000000000000000000000000", "root": "0000000000000000000000000000000000000000000000000000000000000000", "closing": 120, "filed": 145, "closed": 138, "overdueOpen": 3 }
 */
export const monthlyBulletinIssued = z.strictObject({
  month: z.string().regex(/^\d{4}-\d{2}$/),
  ...document,
});

/** What this system puts on the bus, by detail type. `deadline-passed` comes back to it as an inbound event. */
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
  'deadline-passed': deadlinePassed,
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
