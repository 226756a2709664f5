import { addWorkingDays } from '../../domain/kernel/calendar.ts';
import { dateOf, dayOfDate } from '../../domain/kernel/day.ts';
import { endInstantOf, type Period, periodsOfMonth, previousPeriod } from '../../domain/kernel/period.ts';
import type { MonthlyBulletin, TenDayStatistics } from '../../domain/statistics/statement.ts';
import { type Names, namesOf } from '../names.ts';
import type { Correction } from './corrections.ts';
import type { Facts } from './facts/facts.ts';
import type { BulletinInput, DocumentBasis, TenDayInput } from './input.ts';
import { datedOn, type OfficialData, officialDataOf } from './official.ts';
import type { Comparison } from './text/compare.ts';
import type { Scope } from './text/figure-run.ts';

/** What the period is called in sentences. */
export interface PeriodWords {
  /** 本月, 本旬. */
  readonly now: string;
  /** 月末, 旬末. */
  readonly end: string;
  /** 上月, 上旬. */
  readonly before: string;
}

/** All that a document's sections are told from. */
export interface DocumentContext {
  readonly statement: TenDayStatistics | MonthlyBulletin;
  readonly facts: Facts;
  readonly corrections: readonly Correction[];
  readonly words: PeriodWords;
  readonly names: Names;
  readonly basis: DocumentBasis;
  readonly official: OfficialData;
  readonly comparisons: readonly Comparison[];
  /** For charts by ten-day period, the earliest first. */
  readonly trend: readonly TenDayStatistics[];
  /** The instant as of which stock is counted. */
  readonly end: number;
  /** By when what the document names is to be mended, `2015-08-07`. */
  readonly mendBy: string;
}

/** Working days that units have to mend what a document names, where the policy does not say. */
const usualMendingDays = 5;

const withUnassigned = (names: Names): Names => ({
  ...names,
  units: { ...names.units, unassigned: '尚未确定责任单位' },
});

const common = (
  { statement, facts, corrections }: Pick<DocumentContext, 'statement' | 'facts' | 'corrections'>,
  basis: DocumentBasis,
  last: Period,
) => ({
  statement,
  facts,
  corrections,
  basis,
  names: withUnassigned(namesOf(basis.registry)),
  official: officialDataOf(basis.registry),
  end: endInstantOf(last),
  mendBy: dateOf(
    addWorkingDays(
      basis.calendar,
      dayOfDate(datedOn(statement.until)),
      basis.policy.mendingDays ?? usualMendingDays,
    ),
  ),
});

/** The scene of a ten-day document; it compares with the period before where `earlier` has it. */
export const tenDayScene = (input: TenDayInput, basis: DocumentBasis): DocumentContext => {
  const { statement, earlier } = input;
  const before = earlier.find(({ period }) => period === previousPeriod(statement.period));
  return {
    ...common(input, basis, statement.period),
    words: { now: '本旬', end: '旬末', before: '上一旬' },
    comparisons: before
      ? [{ kind: '环比', before: '上一旬', total: before.total, byArea: before.byArea }]
      : [],
    trend: [...earlier, statement],
  };
};

const monthBefore = ({ statement, previous }: BulletinInput): readonly Comparison[] =>
  statement.previous === null
    ? []
    : [
        {
          kind: '环比',
          before: '上月',
          total: statement.previous,
          ...(previous && { byArea: previous.byArea }),
          scope: 'previous',
        },
      ];

const yearBeforeOf = ({ yearBefore }: BulletinInput): readonly Comparison[] =>
  yearBefore === null
    ? []
    : [{ kind: '同比', before: '上年同期', total: yearBefore.total, byArea: yearBefore.byArea }];

/** The scene of a bulletin and its extracts. */
export const bulletinScene = (input: BulletinInput, basis: DocumentBasis): DocumentContext => {
  const [, , last] = periodsOfMonth(input.statement.month);
  return {
    ...common(input, basis, last),
    words: { now: '本月', end: '月末', before: '上月' },
    comparisons: [...monthBefore(input), ...yearBeforeOf(input)],
    trend: input.tenDays,
  };
};

/** The whole of the statement. */
export const wholeOf = ({ statement }: Pick<DocumentContext, 'statement'>): Scope => ({
  scope: 'total',
  figures: statement.total,
});

/** True for a month's bulletin. */
export const isMonthly = (statement: DocumentContext['statement']): statement is MonthlyBulletin =>
  'month' in statement;
