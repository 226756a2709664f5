import { sha256 } from '../../shared/adapters/system/sha256.ts';
import {
  type BulletinTold,
  bulletinBefore,
  bulletinTold,
  type IssuedStatements,
  type TenDayTold,
  tenDayTold,
} from '../../shared/application/statements-before.ts';
import {
  isLastOfMonth,
  monthOf,
  type Period,
  periodsBetween,
  periodsOfMonth,
} from '../../shared/domain/kernel/period.ts';
import { createRecount } from '../../shared/domain/statistics/recompute.ts';
import {
  type Basis,
  type MonthlyBulletin,
  monthlyBulletin,
  type PeriodSnapshot,
  type TenDayStatistics,
  tenDayStatistics,
} from '../../shared/domain/statistics/statement.ts';
import type { Run } from '../input/run-file.ts';

export interface Statements {
  readonly tenDays: readonly TenDayTold[];
  readonly bulletins: readonly BulletinTold[];
}

/** A period of the month before the ledger's first entry. */
const emptySnapshot = (period: Period): PeriodSnapshot => {
  const [none] = createRecount(period, period, sha256).snapshots().cuts;
  if (!none) throw new Error('a count of one period has one cut');
  return none;
};

/** The statements that a run has to have issued, by what its ledger was counted to. */
export const statementsOf = async (
  { policy, registry, from, until }: Run,
  cuts: readonly PeriodSnapshot[],
): Promise<Statements> => {
  const basis: Basis = { policy, registry: registry.id };
  const byPeriod = new Map(cuts.map((cut) => [cut.period, cut]));
  const statistics = new Map<Period, TenDayStatistics>();
  const byMonth = new Map<string, MonthlyBulletin>();
  const issued: IssuedStatements = {
    tenDay: async (period) => statistics.get(period),
    bulletin: async (month) => byMonth.get(month),
  };
  const tenDays: TenDayTold[] = [];
  const bulletins: BulletinTold[] = [];
  for (const period of periodsBetween(from, until)) {
    const cut = byPeriod.get(period);
    if (!cut) continue;
    const statement = tenDayStatistics(cut, basis);
    tenDays.push(await tenDayTold(issued, statement));
    statistics.set(period, statement);
    if (!isLastOfMonth(period)) continue;
    const month = monthOf(period);
    const [first, second] = periodsOfMonth(month);
    const three = [
      byPeriod.get(first) ?? emptySnapshot(first),
      byPeriod.get(second) ?? emptySnapshot(second),
      cut,
    ] as const;
    const previous = await bulletinBefore(issued, month);
    const bulletin = monthlyBulletin(three, previous?.total ?? null, basis);
    const ofMonth = three.map((each) => tenDayStatistics(each, basis));
    bulletins.push(await bulletinTold(issued, bulletin, ofMonth));
    byMonth.set(month, bulletin);
  }
  return { tenDays, bulletins };
};
