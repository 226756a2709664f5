import type { Policy } from '../../events/policy.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { tenDaysBefore, yearBefore } from '../../shared/application/issue-statements.ts';
import type { BulletinInput, TenDayInput } from '../../shared/domain/documents/build/input.ts';
import {
  monthOf,
  type Period,
  periodsBetween,
  periodsOfMonth,
  previousPeriod,
} from '../../shared/domain/kernel/period.ts';
import { recounting } from '../../shared/domain/statistics/recompute.ts';
import {
  type Cut,
  type MonthlyBulletin,
  monthlyBulletin,
  type TenDayStatistics,
  tenDayStatistics,
} from '../../shared/domain/statistics/statement.ts';
import type { Run } from '../run-file.ts';

/** What a document is made of, beside the facts that are read in the ledger. */
export type TenDayTold = Pick<TenDayInput, 'statement' | 'earlier'>;
export type BulletinTold = Omit<BulletinInput, 'facts' | 'corrections'>;

export interface Statements {
  readonly tenDays: readonly TenDayTold[];
  readonly bulletins: readonly BulletinTold[];
}

/** A period of the month before the ledger's first entry. */
const emptyBefore = (cut: Cut): Cut => {
  const first = periodsOfMonth(monthOf(cut.period))[0];
  const none = recounting(first, first, sha256).cuts().cuts[0];
  if (!none) throw new Error('a month has three periods');
  return none;
};

/** The statements that a run has to have issued, by what its ledger was counted to. */
export const statementsOf = ({ policy, registry, from, until }: Run, cuts: readonly Cut[]): Statements => {
  const basis: { policy: Policy; registry: string } = { policy, registry: registry.id };
  const byPeriod = new Map(cuts.map((cut) => [cut.period, cut]));
  const issued = new Map<Period, TenDayStatistics>();
  const byMonth = new Map<string, MonthlyBulletin>();
  const earlierThan = (period: Period, most: number): TenDayStatistics[] => {
    const found: TenDayStatistics[] = [];
    for (let earlier = previousPeriod(period); found.length < most; earlier = previousPeriod(earlier)) {
      const statement = issued.get(earlier);
      if (!statement) break;
      found.unshift(statement);
    }
    return found;
  };
  const tenDays: TenDayTold[] = [];
  const bulletins: BulletinTold[] = [];
  for (const period of periodsBetween(from, until)) {
    const cut = byPeriod.get(period);
    if (!cut) continue;
    const statement = tenDayStatistics(cut, basis);
    tenDays.push({ statement, earlier: earlierThan(period, tenDaysBefore.period) });
    issued.set(period, statement);
    if (!period.endsWith('3')) continue;
    const month = monthOf(period);
    const [first, second] = periodsOfMonth(month);
    const three = [
      byPeriod.get(first) ?? emptyBefore(cut),
      byPeriod.get(second) ?? emptyBefore(cut),
      cut,
    ] as const;
    const previous = byMonth.get(monthOf(previousPeriod(first))) ?? null;
    const bulletin = monthlyBulletin(three, previous?.total ?? null, basis);
    bulletins.push({
      statement: bulletin,
      previous,
      yearBefore: byMonth.get(yearBefore(month)) ?? null,
      tenDays: [
        ...earlierThan(first, tenDaysBefore.month),
        ...three.map((each) => tenDayStatistics(each, basis)),
      ],
    });
    byMonth.set(month, bulletin);
  }
  return { tenDays, bulletins };
};
