import type { Entry } from '../case/entry.ts';
import type { CaseState } from '../case/state.ts';
import { type ByCode, byCode, pairsOf, putAt, valueAt } from '../kernel/by-code.ts';
import { periodOf } from '../kernel/period.ts';
import { type Flows, figureSteps, noFlows, noStock, type Stock } from './figures.ts';

/** The breakdowns of a statement. */
export const breakdowns = ['byUnit', 'byArea', 'byRegion', 'byChannel', 'byMethod', 'byKind'] as const;
export type Breakdown = (typeof breakdowns)[number];

/** A value for the total and for each code of each breakdown. */
export interface ByScope<T> {
  total: T;
  readonly by: Readonly<Record<Breakdown, ByCode<T>>>;
}

const emptyBy = <T>(): Record<Breakdown, ByCode<T>> => ({
  byUnit: byCode(),
  byArea: byCode(),
  byRegion: byCode(),
  byChannel: byCode(),
  byMethod: byCode(),
  byKind: byCode(),
});

export const noFlowsByScope = (): ByScope<Flows> => ({ total: noFlows(), by: emptyBy() });

/** What the figures need of an open case. */
export type CountedCase = Pick<
  CaseState,
  'kind' | 'unit' | 'area' | 'region' | 'channel' | 'method' | 'limits'
> & {
  readonly dueAt: number;
};

const cell = <T>(cells: ByCode<T>, code: string, empty: () => T): T => {
  let found = valueAt(cells, code);
  if (found === undefined) {
    found = empty();
    putAt(cells, code, found);
  }
  return found;
};

type Scoped = Pick<CaseState, 'kind' | 'unit' | 'area' | 'region' | 'channel' | 'method'>;

/** The values of the scopes in which a case counts: under the unit that it has now, `unassigned` while it has none. */
const cellsIn = <T>({ total, by }: ByScope<T>, state: Scoped, empty: () => T): T[] => {
  const scopes = [
    total,
    cell(by.byUnit, state.unit ?? 'unassigned', empty),
    cell(by.byArea, state.area, empty),
    cell(by.byRegion, state.region, empty),
    cell(by.byKind, state.kind, empty),
  ];
  if (state.channel !== undefined) scopes.push(cell(by.byChannel, state.channel, empty));
  if (state.method !== undefined) scopes.push(cell(by.byMethod, state.method, empty));
  return scopes;
};

/** Counts one entry in every scope of its case. */
export const countEntry = (tally: ByScope<Flows>, entry: Entry): void => {
  const { effects, after } = entry;
  const { opened, ended, visit, raised, discharged, movedFrom, movedTo } = effects;
  const late = periodOf(entry.occurredAt) < entry.postedTo;
  const cells = cellsIn(tally, after, noFlows);
  if (opened) for (const flows of cells) flows[opened] += 1;
  if (ended) for (const flows of cells) flows[ended] += 1;
  if (effects.redone) for (const flows of cells) flows.redone += 1;
  if (effects.extended) for (const flows of cells) flows.extended += 1;
  if (visit) for (const { visits } of cells) visits[visit] += 1;
  if (raised) for (const flows of cells) flows.raised[raised] += 1;
  if (late) for (const flows of cells) flows.latePosted += 1;
  if (discharged && discharged !== 'assign') {
    const judged = entry.onTime ? 'onTime' : 'late';
    for (const flows of cells) flows[judged][discharged] += 1;
  }
  if (movedFrom !== undefined) cell(tally.by.byUnit, movedFrom, noFlows).movedOut += 1;
  if (movedTo !== undefined) cell(tally.by.byUnit, movedTo, noFlows).movedIn += 1;
};

export const noStockByScope = (): ByScope<Stock> => ({ total: noStock(), by: emptyBy() });

/** Steps as a list of its own: this is asked for every open case of every period. */
const countedSteps = Object.values(figureSteps);

/** Counts one open case as it stands at an instant. */
export const countOpenCase = (tally: ByScope<Stock>, item: CountedCase, end: number): void => {
  const overdue = item.dueAt <= end;
  const passed = countedSteps.filter((step) => (item.limits[step] ?? Number.POSITIVE_INFINITY) <= end);
  for (const stock of cellsIn(tally, item, noStock)) {
    stock.open += 1;
    if (overdue) stock.overdue += 1;
    for (const step of passed) stock.pending[step] += 1;
  }
};

/** Counts what stands open at the end instant of a period. */
export const countStock = (open: Iterable<CountedCase>, end: number): ByScope<Stock> => {
  const tally = noStockByScope();
  for (const item of open) countOpenCase(tally, item, end);
  return tally;
};

const addTo = (target: Record<string, unknown>, more: object): void => {
  for (const [key, value] of Object.entries(more)) {
    if (typeof value === 'number') target[key] = (target[key] as number) + value;
    else addTo(target[key] as Record<string, unknown>, value as object);
  }
};

/** Adds flows to others of the same shape, in place. */
export const addFlows = (target: Flows, more: Flows): void =>
  addTo(target as unknown as Record<string, unknown>, more);

/** Adds each scope of some flows to a sum, in place. */
export const addFlowsByScope = (sum: ByScope<Flows>, more: ByScope<Flows>): void => {
  addFlows(sum.total, more.total);
  for (const breakdown of breakdowns) {
    for (const [code, flows] of pairsOf(more.by[breakdown])) {
      addFlows(cell(sum.by[breakdown], code, noFlows), flows);
    }
  }
};
