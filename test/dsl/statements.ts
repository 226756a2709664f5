import { expect } from 'vitest';
import type { Entry } from '../../shared/domain/case/entry.ts';
import { type Period, periodsBetween, previousPeriod } from '../../shared/domain/kernel/period.ts';
import { beforeFirst, compileClose } from '../../shared/domain/statistics/close.ts';
import type { Figures } from '../../shared/domain/statistics/figures.ts';
import { createRecount } from '../../shared/domain/statistics/recompute.ts';
import {
  cutOf,
  type MonthlyBulletin,
  monthlyBulletin,
  type PeriodSnapshot,
  type TenDayStatistics,
  tenDayStatistics,
} from '../../shared/domain/statistics/statement.ts';
import { given } from './given.ts';
import { rulebook } from './rulebook.ts';
import { about, type Told } from './telling.ts';

const { policy, organisation, sha256 } = rulebook;
const basis = { policy, registry: organisation.id };

/** A life is what happened to one case, in the order in which the news of it came. */
export type Life = readonly Told[];

/** The entries of some cases, each by itself; the cases are named `C-1`, `C-2`, … */
export const entriesOf = (lives: readonly Life[]): readonly (readonly Entry[])[] =>
  lives.map((life, index) => given(...life.map((event) => about(`C-${index + 1}`, event))).entries());

/** The periods' cuts, compiled each on the close before it. */
export const compiled = async (
  first: Period,
  through: Period,
  cases: readonly (readonly Entry[])[],
): Promise<PeriodSnapshot[]> => {
  const cuts: PeriodSnapshot[] = [];
  let before = beforeFirst(previousPeriod(first));
  for (const period of periodsBetween(first, through)) {
    const posted = cases.flat().filter((entry) => entry.postedTo === period);
    const close = await compileClose(before, period, posted, sha256);
    cuts.push(cutOf(before, close));
    before = close;
  }
  return cuts;
};

/** The same, counted anew from the whole ledger. */
export const recounted = (
  first: Period,
  through: Period,
  cases: readonly (readonly Entry[])[],
): PeriodSnapshot[] => {
  const recount = createRecount(first, through, sha256);
  for (const entries of cases) recount.take(entries);
  return recount.snapshots().cuts;
};

/** Makes a statement of the cuts from the first entry's on, or an earlier one; counted in both ways, which must agree. */
const statementOf = async <T>(
  from: Period,
  through: Period,
  lives: readonly Life[],
  make: (cuts: readonly PeriodSnapshot[]) => T,
): Promise<T> => {
  const cases = entriesOf(lives);
  const [first = from] = [from, ...cases.flat().map(({ postedTo }) => postedTo)].sort();
  const statement = make(await compiled(first, through, cases));
  expect(make(recounted(first, through, cases))).toStrictEqual(statement);
  return statement;
};

/** The statistics of a ten-day period over cases that lived so. */
export const statisticsOf = (period: Period, ...lives: readonly Life[]): Promise<TenDayStatistics> =>
  statementOf(period, period, lives, (cuts) => tenDayStatistics(cuts.at(-1) as PeriodSnapshot, basis));

/** The figures of a ten-day period over all cases that lived so. */
export const figuresOf = async (period: Period, ...lives: readonly Life[]): Promise<Figures> =>
  (await statisticsOf(period, ...lives)).total;

/** The bulletin of a month over cases that lived so. */
export const bulletinOf = (
  month: string,
  previous: Figures | null,
  ...lives: readonly Life[]
): Promise<MonthlyBulletin> =>
  statementOf(`${month}-1`, `${month}-3`, lives, (cuts) =>
    monthlyBulletin(cuts.slice(-3) as [PeriodSnapshot, PeriodSnapshot, PeriodSnapshot], previous, basis),
  );
