/** Names that the functions and the stacks share: what is measured here is what alarms watch there. */

/** The service of every log line, trace and metric. */
export const serviceName = 'supervision-ledger';

/** CloudWatch namespace of the metrics below; their one dimension is the service. */
export const metricNamespace = 'SupervisionLedger';

/** What the functions count. Each is a sum: of events, of cases, or of runs. */
export const metricNames = {
  recorded: 'EventsRecorded',
  duplicate: 'EventsDuplicate',
  held: 'EventsHeld',
  rejected: 'EventsRejected',
  /** Attempts that failed: what fails five times is parked. */
  failed: 'AttemptsFailed',
  sweepRan: 'SweepsRun',
  raised: 'LevelsRaised',
  statementsIssued: 'StatementsIssued',
  watchRan: 'WatchesRun',
  /** Closed periods and months without their statistics or bulletin. */
  statementsMissing: 'StatementsMissing',
  /** Cases in whose entries a place is empty. */
  gaps: 'LedgerGaps',
  /** Entries that do not carry the hash they ought to, or do not name the one before; roots that changed. */
  broken: 'ChainsBroken',
  /** Years whose holidays are not known and ought to be. */
  holidaysMissing: 'YearsWithoutHolidays',
} as const;

export type MetricName = (typeof metricNames)[keyof typeof metricNames];
