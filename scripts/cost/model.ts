import { prices } from './prices.ts';

/** What was measured, and what is assumed; each number says which. */
export const assumptions = {
  entriesOfCase: {
    value: 6.5,
    says: 'entries of a case, the system’s own among them (sample campaign: 6 to 7)',
  },
  readUnits: { value: 1, says: 'read units an entry (measured: `npm run bench`)' },
  writeUnits: {
    value: 3.6,
    says: 'write units of the ledger an entry, index included (measured: `npm run bench`)',
  },
  viewUnits: {
    value: 2.6,
    says: 'write units of the views an entry, index included (measured: `npm run bench:sweep`)',
  },
  toldOfEntry: { value: 1.5, says: 'events told on the bus an entry' },
  eventKilobytes: { value: 1.2, says: 'kilobytes an event' },
  callsOfEvent: { value: 3, says: 'SQS calls an event: sent, received, deleted, each by itself' },
  pollsAMonth: {
    value: 3_300_000,
    says: 'SQS calls a month of five queues that are asked while nothing comes',
  },
  invocationsOfEntry: {
    value: 4,
    says: 'invocations an entry: it is recorded, projected, told, looked at for what follows',
  },
  secondsOfInvocation: { value: 0.1, says: 'seconds an invocation, at 0.5 GB' },
  sweepSeconds: { value: 1, says: 'seconds a sweep, every five minutes, at 0.5 GB' },
  reportSeconds: { value: 120, says: 'seconds a report, 48 a year, at 2 GB; more where more is open' },
  kilobytesOfEntry: { value: 3, says: 'kilobytes kept an entry: item, index, its share of the view' },
  years: {
    value: 3,
    says: 'years that entries are kept when the bill is drawn up; an archive keeps 400 days',
  },
  logKilobytes: { value: 0.6, says: 'kilobytes of log an invocation' },
  traced: { value: 0.05, says: 'share of invocations traced' },
  keyCallsOfEntry: { value: 0.02, says: 'KMS calls an entry: DynamoDB and S3 keep data keys for minutes' },
  documentGigabytes: { value: 0.5, says: 'GB of documents a year' },
  alarms: { value: 30, says: 'alarms' },
  metrics: { value: 20, says: 'metrics of one’s own' },
} as const;

const million = 1_000_000;
const months = 12;
const gigabyte = 1_000_000;
const reportsAYear = 48;
const sweepsAYear = 12 * 24 * 365;
const halfGigabyte = 0.5;
const reportGigabytes = 2;

/** US dollars a year, by what they are for. */
export interface Bill {
  readonly events: number;
  readonly queues: number;
  readonly functions: number;
  readonly tables: number;
  readonly watching: number;
  readonly rest: number;
}

/** What so many cases a year come to, at list prices. */
export const billOf = (casesAYear: number): Bill => {
  const a = Object.fromEntries(
    Object.entries(assumptions).map(([name, { value }]) => [name, value]),
  ) as Record<keyof typeof assumptions, number>;
  const entries = casesAYear * a.entriesOfCase;
  const events = entries * (1 + a.toldOfEntry);
  const archivedGigabytes = (events * a.eventKilobytes) / gigabyte;
  const invocations = entries * a.invocationsOfEntry;
  const keptGigabytes = (entries * a.years * a.kilobytesOfEntry) / gigabyte;
  const computing =
    (invocations * a.secondsOfInvocation + sweepsAYear * a.sweepSeconds) * halfGigabyte +
    reportsAYear * a.reportSeconds * reportGigabytes;
  return {
    events:
      (events / million) * prices.customEvents.usd +
      archivedGigabytes * (prices.archived.usd + prices.archiveKept.usd * months),
    queues: ((entries * a.callsOfEvent + a.pollsAMonth * months) / million) * prices.queueCalls.usd,
    functions:
      ((invocations + sweepsAYear + reportsAYear) / million) * prices.invocations.usd +
      computing * prices.computing.usd,
    tables:
      (entries / million) *
        (a.readUnits * prices.reads.usd + (a.writeUnits + a.viewUnits) * prices.writes.usd) +
      keptGigabytes * months * (prices.tableKept.usd + prices.tableRestorable.usd),
    watching:
      ((invocations * a.logKilobytes) / gigabyte) * prices.logs.usd +
      ((invocations * a.traced) / million) * prices.traces.usd +
      months * (prices.dashboard.usd + a.alarms * prices.alarms.usd + a.metrics * prices.metrics.usd),
    rest:
      months * prices.key.usd +
      ((entries * a.keyCallsOfEntry) / 10_000) * prices.keyCalls.usd +
      a.documentGigabytes * a.years * months * prices.documents.usd,
  };
};
