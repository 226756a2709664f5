import type { Registry } from '../../events/registry.ts';
import type { Rulebook } from '../domain/decision/decide.ts';
import type { DutyEntry } from '../domain/duty/entry.ts';
import {
  monthOf,
  type Period,
  periodsBetween,
  periodsOfMonth,
  previousPeriod,
} from '../domain/kernel/period.ts';
import { compilePlanReport } from '../domain/plan-report/compile.ts';
import { closePlan, type PlanClose } from '../domain/plan-report/plan-close.ts';
import type { PlanReport } from '../domain/plan-report/report.ts';
import type { MonthlyBulletin } from '../domain/statistics/statement.ts';
import type { LedgerReader } from '../ports/ledger.ts';

/** What a plan's report is read from. */
export type PlanReader = Pick<LedgerReader, 'entriesPostedTo' | 'duties'>;

/** Where the closes of earlier months are kept; a month without one is counted from the ledger's first period. */
export interface PlanCloses {
  readonly get: (month: string) => Promise<PlanClose | undefined>;
  readonly keep: (close: PlanClose) => Promise<void>;
}

async function* entriesOf(ledger: PlanReader, first: Period, last: Period) {
  for (const period of periodsBetween(first, last)) yield* ledger.entriesPostedTo(period);
}

const monthBefore = (month: string): string => monthOf(previousPeriod(periodsOfMonth(month)[0]));

/**
 * How the whole plan stands at a month's close; undefined where the policy has none.
 *
 * @param firstPeriod the ledger's first period; undefined for one without cases
 */
export const planReportOf = async (
  ledger: PlanReader,
  closes: PlanCloses,
  { policy, sha256 }: Pick<Rulebook, 'policy' | 'sha256'>,
  registry: Registry,
  bulletin: MonthlyBulletin,
  firstPeriod: Period | undefined,
): Promise<PlanReport | undefined> => {
  if (!policy.plan) return undefined;
  const [first, , last] = periodsOfMonth(bulletin.month);
  const before = await closes.get(monthBefore(bulletin.month));
  const from = before || firstPeriod === undefined || firstPeriod > first ? first : firstPeriod;
  const close = await closePlan(before, entriesOf(ledger, from, last), bulletin);
  await closes.keep(close);
  const duties: (readonly DutyEntry[])[] = [];
  for await (const duty of ledger.duties()) duties.push(duty);
  const { tally, routine } = close;
  return compilePlanReport({ policy, registry, sha256, bulletin, duties, tally, routine });
};
