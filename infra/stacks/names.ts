/** The bus that hotlines and units put their events on. */
export const busName = 'supervision';

/** The source of what this system itself puts on the bus. */
export const ownSource = 'supervision-ledger';

/** The topic by which issued documents are mailed. */
export const mailTopicName = 'supervision-issued';

/** The topic by which alarms call people. */
export const alarmTopicName = 'supervision-alarms';

/** Detail types that have a queue and a function of their own; the last three, this system posts itself; every other inbound one goes to record-step. */
export const routed = {
  complaint: 'complaint-filed',
  finding: 'finding-recorded',
  deadline: 'deadline-passed',
  obligation: 'obligation-opened',
  reconciliation: 'reconciliation-made',
} as const;

/** Detail types by which this system tells others what happened: nothing comes in under them. */
export const announced = [
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
  'duty-ended',
  'follow-up-gap-detected',
] as const;
