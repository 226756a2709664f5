import type { Policy } from '../../../events/policy.ts';
import { type ByCode, byCode, codesOf, valueAt } from '../kernel/by-code.ts';
import { dateOf } from '../kernel/day.ts';
import { endInstantOf, firstDayOf, lastDayOf, monthOf, type Period } from '../kernel/period.ts';
import type { Close } from './close.ts';
import { type Figures, type Flows, figuresOf, isEmpty, noFlows, noStock, type Stock } from './figures.ts';
import { type Rank, ranking } from './ranking.ts';
import {
  addFlowsByScope,
  type Breakdown,
  type ByScope,
  breakdowns,
  countStock,
  noFlowsByScope,
} from './tally.ts';

export type Breakdowns = Readonly<Record<Breakdown, ByCode<Figures>>>;

interface Head {
  readonly from: string;
  readonly until: string;
  readonly policy: string;
  readonly registry: string;
  readonly root: string;
  readonly total: Figures;
}

/** `ten-day/2015-07-1.json` 旬统计. */
export type TenDayStatistics = Head & Breakdowns & { readonly period: Period };

/** `bulletins/2015-07.json` 月通报. */
export type MonthlyBulletin = Head &
  Breakdowns & {
    readonly month: string;
    /** The total of the month before; null for the first bulletin issued. */
    readonly previous: Figures | null;
    /** The total over all periods from the first entry's to this month's last. */
    readonly toDate: Figures;
    readonly ranking: readonly Rank[];
  };

/** Which policy and registry a statement was made by. */
export interface Basis {
  readonly policy: Policy;
  readonly registry: string;
}

/** All that a period's statement is made of, whichever way it was counted. */
export interface PeriodSnapshot {
  readonly period: Period;
  readonly root: string;
  /** What stood open before the period's entries. */
  readonly opening: ByScope<Stock>;
  readonly flows: ByScope<Flows>;
  /** What stands open at the period's end instant. */
  readonly closing: ByScope<Stock>;
  readonly toDate: Flows;
}

/** The cut of a period from its close and the one before. */
export const cutOf = (before: Close, close: Close): PeriodSnapshot => ({
  period: close.period,
  root: close.root,
  opening: countStock(openCases(before), Number.NEGATIVE_INFINITY),
  flows: close.flows,
  closing: countStock(openCases(close), endInstantOf(close.period)),
  toDate: close.toDate,
});

function* openCases(close: Close) {
  for (const [, item] of close.open) yield item;
}

const figuresByScope = ({
  opening,
  flows,
  closing,
}: Pick<PeriodSnapshot, 'opening' | 'flows' | 'closing'>) => {
  const scope = (breakdown: Breakdown): ByCode<Figures> => {
    const codes = new Set([opening, flows, closing].flatMap(({ by }) => codesOf<unknown>(by[breakdown])));
    const figures = [...codes]
      .sort()
      .map((code): [string, Figures] => [
        code,
        figuresOf(
          valueAt(opening.by[breakdown], code)?.open ?? 0,
          valueAt(flows.by[breakdown], code) ?? noFlows(),
          valueAt(closing.by[breakdown], code) ?? noStock(),
        ),
      ]);
    return byCode(figures.filter(([, each]) => !isEmpty(each)));
  };
  const by = Object.fromEntries(breakdowns.map((breakdown) => [breakdown, scope(breakdown)])) as Breakdowns;
  return { total: figuresOf(opening.total.open, flows.total, closing.total), ...by };
};

/** The statistics of one ten-day period. */
export const tenDayStatistics = (cut: PeriodSnapshot, basis: Basis): TenDayStatistics => ({
  period: cut.period,
  from: dateOf(firstDayOf(cut.period)),
  until: dateOf(lastDayOf(cut.period)),
  policy: basis.policy.id,
  registry: basis.registry,
  root: cut.root,
  ...figuresByScope(cut),
});

/** The figures of a month's bulletin, from the cuts of its three periods. */
export const monthlyBulletin = (
  cuts: readonly [PeriodSnapshot, PeriodSnapshot, PeriodSnapshot],
  previous: Figures | null,
  basis: Basis,
): MonthlyBulletin => {
  const [first, , last] = cuts;
  const month = monthOf(last.period);
  const flows = noFlowsByScope();
  for (const cut of cuts) addFlowsByScope(flows, cut.flows);
  const figures = figuresByScope({ opening: first.opening, flows, closing: last.closing });
  return {
    month,
    from: dateOf(firstDayOf(first.period)),
    until: dateOf(lastDayOf(last.period)),
    policy: basis.policy.id,
    registry: basis.registry,
    root: last.root,
    ...figures,
    previous,
    toDate: figuresOf(0, last.toDate, last.closing.total),
    ranking: ranking(figures.byUnit, basis.policy),
  };
};
