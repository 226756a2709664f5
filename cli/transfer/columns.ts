import type { Entry } from '../../shared/domain/case/entry.ts';
import type { AnyEntry } from '../../shared/domain/decision/subjects.ts';
import type { DutyEntry } from '../../shared/domain/duty/entry.ts';
import type { Fact } from '../../shared/domain/ledger/entry.ts';

type Cell = string | number | boolean | Date | undefined;

/** A column of a table: its name, its type in Parquet's words, and where it is found. */
export interface Column<Row> {
  readonly name: string;
  readonly type: 'STRING' | 'INT32' | 'BOOLEAN' | 'TIMESTAMP';
  readonly of: (row: Row) => Cell;
}

const text = <Row>(name: string, of: (row: Row) => string | undefined): Column<Row> => ({
  name,
  type: 'STRING',
  of,
});
const flag = <Row>(name: string, of: (row: Row) => boolean | undefined): Column<Row> => ({
  name,
  type: 'BOOLEAN',
  of,
});
const instant = <Row>(name: string, of: (row: Row) => number | undefined): Column<Row> => ({
  name,
  type: 'TIMESTAMP',
  of: (row) => {
    const at = of(row);
    return at === undefined ? undefined : new Date(at);
  },
});

/** What entries of cases and of duties have in common. Instants in UTC. */
const common: readonly Column<AnyEntry>[] = [
  text('case_id', ({ caseId }) => caseId),
  { name: 'seq', type: 'INT32', of: ({ seq }) => seq },
  text('type', ({ type }) => type),
  text('source', ({ source }) => source),
  text('event_id', ({ eventId }) => eventId),
  instant('occurred_at', ({ occurredAt }) => occurredAt),
  instant('posted_at', ({ postedAt }) => postedAt),
  instant('recorded_at', ({ recordedAt }) => recordedAt),
  text('posted_to', ({ postedTo }) => postedTo),
  text('by_unit', ({ by }) => by.unit),
  flag('own', ({ own }) => own === true),
  text('policy', ({ policy }) => policy),
  flag('on_time', ({ onTime }) => onTime),
  text('owed_step', ({ after }) => after.owed?.step),
  instant('due_at', ({ after }) => after.owed?.dueAt),
  text('hash', ({ hash }) => hash),
  text('previous_hash', ({ previousHash }) => previousHash),
  text('kind', ({ after }) => after.kind),
  text('status', ({ after }) => after.status),
];

const whole = text<AnyEntry>('entry', (entry) => JSON.stringify(entry));

/** Columns of `entries/`: what questions are mostly asked of, and the entry whole as JSON. */
export const entryColumns: readonly Column<Entry>[] = [
  ...common,
  text('discharged', ({ effects }) => effects.discharged),
  text('raised', ({ effects }) => effects.raised),
  text('unit', ({ after }) => after.unit),
  text('area', ({ after }) => after.area),
  text('region', ({ after }) => after.region),
  text('channel', ({ after }) => after.channel),
  text('method', ({ after }) => after.method),
  text('severity', ({ after }) => after.severity),
  whole,
];

/** Columns of `duties/`. */
export const dutyColumns: readonly Column<DutyEntry>[] = [...common, whole];

/** Columns of `facts/`: what became of events that were not recorded at once. */
export const factColumns: readonly Column<Fact>[] = [
  text('case_id', ({ caseId }) => caseId),
  text('kind', ({ kind }) => kind),
  text('type', ({ type }) => type),
  text('source', ({ source }) => source),
  text('event_id', ({ eventId }) => eventId),
  text('envelope_id', ({ envelopeId }) => envelopeId),
  instant('at', ({ at }) => at),
  text('code', (fact) => (fact.kind === 'rejected' ? fact.code : undefined)),
  text('fact', (fact) => JSON.stringify(fact)),
];
