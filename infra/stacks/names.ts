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
