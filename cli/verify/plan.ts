import { sha256 } from '../../shared/adapters/system/sha256.ts';
import type { BulletinTold } from '../../shared/application/statements-before.ts';
import type { DutyEntry } from '../../shared/domain/duty/entry.ts';
import { byCode } from '../../shared/domain/kernel/by-code.ts';
import { compilePlanReport } from '../../shared/domain/plan-report/compile.ts';
import { type PlanClose, withRanking } from '../../shared/domain/plan-report/plan-close.ts';
import type { createPlanRecount } from '../../shared/domain/plan-report/recount-plan.ts';
import type { Run } from '../input/run-file.ts';

/** The bulletins with how the plan stood at each month's close by the ledger, and what each month leaves for the next. */
export interface WithPlans {
  readonly bulletins: readonly BulletinTold[];
  /** None without a plan. */
  readonly closes: readonly PlanClose[];
}

/** How the plan stood by the ledger; bulletins are as they are where the policy has none. */
export const withPlans = (
  { policy, registry }: Run,
  bulletins: readonly BulletinTold[],
  duties: readonly (readonly DutyEntry[])[],
  count: ReturnType<typeof createPlanRecount>,
): WithPlans => {
  let routine: PlanClose['routine'] = byCode();
  const closes: PlanClose[] = [];
  const planned = bulletins.map((told) => {
    const bulletin = told.statement;
    routine = withRanking(routine, bulletin.ranking);
    const tally = count.until(bulletin.month);
    const plan = compilePlanReport({ policy, registry, sha256, bulletin, duties, tally, routine });
    if (!plan) return told;
    closes.push({ month: bulletin.month, tally, routine });
    return { ...told, plan };
  });
  return { bulletins: planned, closes };
};
