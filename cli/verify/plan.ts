import { sha256 } from '../../shared/adapters/system/sha256.ts';
import type { BulletinTold } from '../../shared/application/statements-before.ts';
import type { DutyEntry } from '../../shared/domain/duty/entry.ts';
import { byCode } from '../../shared/domain/kernel/by-code.ts';
import { compilePlanReport } from '../../shared/domain/progress/compile.ts';
import { type PlanClose, withRanking } from '../../shared/domain/progress/plan-close.ts';
import type { recountingPlan } from '../../shared/domain/progress/recount-plan.ts';
import type { Run } from '../run-file.ts';

/** The bulletins, each with how the plan stood at its month's close by the ledger; as they are without a plan. */
export const withPlans = (
  { policy, registry }: Run,
  bulletins: readonly BulletinTold[],
  duties: readonly (readonly DutyEntry[])[],
  count: ReturnType<typeof recountingPlan>,
): readonly BulletinTold[] => {
  let routine: PlanClose['routine'] = byCode();
  return bulletins.map((told) => {
    const bulletin = told.statement;
    routine = withRanking(routine, bulletin.ranking);
    const tally = count.until(bulletin.month);
    const plan = compilePlanReport({ policy, registry, sha256, bulletin, duties, tally, routine });
    return plan ? { ...told, plan } : told;
  });
};
