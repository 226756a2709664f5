/** The bus that hotlines and units put their events on. */
export const busName = 'supervision';

/** The source of what this system itself puts on the bus. */
export const ownSource = 'supervision-ledger';

/** Detail types that have a queue and a function of their own; every other inbound one goes to record-step. */
export const routed = {
  complaint: 'complaint-filed',
  finding: 'finding-recorded',
  deadline: 'deadline-passed',
} as const;

/** What this system tells others over the same bus: none of it is recorded. */
export const outboundTypes = [
  'case-opened',
  'step-owed',
  'case-ended',
  'escalation-raised',
  'escalation-lifted',
  'deadline-approaching',
  'event-waiting',
  'event-rejected',
  'ten-day-statistics-issued',
  'monthly-bulletin-issued',
] as const;
