import type { DutyEntry } from '../../../../shared/domain/duty/entry.ts';
import { byCode } from '../../../../shared/domain/kernel/by-code.ts';
import { noCases } from '../../../../shared/domain/plan-report/case-tally.ts';
import { compilePlanReport, type PlanInput } from '../../../../shared/domain/plan-report/compile.ts';
import type { PlanReport } from '../../../../shared/domain/plan-report/report.ts';
import { figuresOf, noFlows, noStock } from '../../../../shared/domain/statistics/figures.ts';
import type { MonthlyBulletin } from '../../../../shared/domain/statistics/statement.ts';
import { reportBasis, rulebook } from '../../../dsl/rulebook.ts';

const { policy, sha256 } = rulebook;
const { registry } = reportBasis;
const nothing = figuresOf(0, noFlows(), noStock());

/** The bulletin of a month without cases. */
export const bulletin = (month: string) =>
  ({
    month,
    from: `${month}-01`,
    until: `${month}-31`,
    toDate: nothing,
    ranking: [],
  }) as unknown as MonthlyBulletin;

/** How the plan of the campaign stands, by these duties alone, at the close of July unless another month is given. */
export const reportOf = (
  duties: readonly (readonly DutyEntry[])[],
  change: Partial<PlanInput> = {},
): PlanReport => {
  const base = {
    policy,
    registry,
    sha256,
    bulletin: bulletin('2015-07'),
    tally: noCases(),
    routine: byCode<readonly number[]>(),
  };
  const report = compilePlanReport({ ...base, duties, ...change });
  if (!report) throw new Error('the policy has a plan');
  return report;
};
