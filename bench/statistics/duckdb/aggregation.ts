import { steps } from '../../../events/codes.ts';
import { startOf } from '../../../shared/domain/kernel/day.ts';
import { endInstantOf, firstDayOf, nextPeriod, type Period } from '../../../shared/domain/kernel/period.ts';
import { flowPaths, stockPaths } from '../figures/figure-lines.ts';

/**
 * The same aggregation in SQL, as one would write it who has DuckDB and the ledger's file: flows by
 * period and by each breakdown, stock at each period's end instant, steps pending by then.
 */

/** Periods after the last that is asked for, to which entries may still be posted. */
const laterPeriods = 72;

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

const periodTable = (first: Period, through: Period): string => {
  const rows: string[] = [];
  let later = 0;
  for (let period = first; later <= laterPeriods; period = nextPeriod(period)) {
    rows.push(`(${rows.length}, '${period}', ${startOf(firstDayOf(period))}, ${endInstantOf(period)})`);
    if (period >= through) later += 1;
  }
  return `create temp table period as
    select * from (values ${rows.join(', ')}) as p(number, code, starts, ends)`;
};

const limits = steps.map((step) => `"${step}" BIGINT`).join(', ');

/** Only what is counted is taken from a line; DuckDB parses the rest and drops it, as it may. */
const columns = `{
  caseId: 'VARCHAR', seq: 'INTEGER', occurredAt: 'BIGINT', postedTo: 'VARCHAR', onTime: 'BOOLEAN',
  effects: 'STRUCT(opened VARCHAR, ended VARCHAR, discharged VARCHAR, redone BOOLEAN, extended BOOLEAN,
    visit VARCHAR, raised VARCHAR, movedFrom VARCHAR, movedTo VARCHAR)',
  "after": 'STRUCT(kind VARCHAR, unit VARCHAR, area VARCHAR, region VARCHAR, channel VARCHAR, "method" VARCHAR,
    limits STRUCT(${limits}), owed STRUCT(dueAt BIGINT))'
}`;

const entryTable = (path: string): string => `create temp table entry as
  select e.caseId, e.seq, p.number as period, e.occurredAt < p.starts as isLate, e.onTime, e.effects, e."after"
  from read_json(${literal(path)}, format = 'newline_delimited', columns = ${columns}) e
  join period p on p.code = e.postedTo`;

/** The columns of the breakdowns, in the order of their bits in `grouping`, the highest first. */
export const scopeColumns = {
  byUnit: 'unit',
  byArea: 'area',
  byRegion: 'region',
  byChannel: 'channel',
  byMethod: '"method"',
  byKind: 'kind',
} as const;
const codes = Object.values(scopeColumns);
const ofCase = `coalesce("after".unit, 'unassigned') as unit, "after".area as area, "after".region as region,
  "after".channel as channel, "after"."method" as "method", "after".kind as kind`;
const grouped = `period, ${codes.join(', ')}, grouping(${codes.join(', ')}) as scope`;
const sets = `grouping sets ((period), ${codes.map((code) => `(period, ${code})`).join(', ')})`;

const counted = (conditions: readonly (readonly [path: string, condition: string])[]): string =>
  conditions.map(([path, condition]) => `count(*) filter (${condition}) as "${path}"`).join(', ');

const flowCondition = (path: string): string => {
  const [name = '', code = ''] = path.split('.');
  switch (name) {
    case 'filed':
    case 'reopened':
      return `opened = '${name}'`;
    case 'redone':
    case 'extended':
      return name;
    case 'latePosted':
      return 'isLate';
    case 'onTime':
      return `onTime and discharged = '${code}'`;
    case 'late':
      return `onTime is not true and discharged = '${code}'`;
    case 'visits':
      return `visit = '${code}'`;
    case 'raised':
      return `raised = '${code}'`;
    default:
      return `ended = '${name}'`;
  }
};

const isMove = (path: string) => path === 'movedIn' || path === 'movedOut';
/** What the flows' table counts: all but the moves, which count under another unit than the entry's own. */
export const countedFlows = flowPaths.filter((path) => !isMove(path));

const flowTable = `create temp table flow as
  select ${grouped}, ${counted(countedFlows.map((path) => [path, flowCondition(path)]))}
  from (select period, ${ofCase}, isLate, onTime, unnest(effects) from entry)
  group by ${sets}`;

const moveTable = `create temp table move as
  select period, effects.movedTo as unit, 'movedIn' as way, count(*) as moves
  from entry where effects.movedTo is not null group by all
  union all
  select period, effects.movedFrom, 'movedOut', count(*)
  from entry where effects.movedFrom is not null group by all`;

const stockCondition = (path: string): string =>
  path === 'open' ? 'true' : path === 'overdue' ? 'overdue' : `"${path}"`;

/** A case stands as an entry left it until the period to which its next one is posted. */
const stockTable = (through: Period): string => {
  const pending = stockPaths.filter((path) => path.startsWith('pending.'));
  const passed = pending.map((path) => `"after".limits."${path.slice(8)}" <= p.ends as "${path}"`);
  return `create temp table stock as
  with last as (select number + 1 as after_last from period where code = '${through}'),
  standing as (
    select period as since, "after",
      least(coalesce(lead(period) over (partition by caseId order by seq), after_last), after_last) as until
    from entry, last),
  standing_at as (
    select unnest(range(since, until)) as number, "after" from standing
    where since < until and "after".owed is not null),
  counted as (
    select s.number as period, ${ofCase}, "after".owed.dueAt <= p.ends as overdue, ${passed.join(', ')}
    from standing_at s join period p on p.number = s.number)
  select ${grouped}, ${counted(stockPaths.map((path) => [path, stockCondition(path)]))}
  from counted group by ${sets}`;
};

export const aggregation = (of: { path: string; first: Period; through: Period }): readonly string[] => [
  periodTable(of.first, of.through),
  entryTable(of.path),
  flowTable,
  moveTable,
  stockTable(of.through),
];
