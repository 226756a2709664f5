import type { Plan } from '../../../events/policy/plan.ts';
import type { Registry } from '../../../events/registry.ts';
import type { PlanReport } from '../../domain/plan-report/report.ts';
import { nameIn } from '../../domain/plan-report/report-context.ts';
import type { DocumentBasis } from '../statements/input.ts';
import { type OfficialData, officialDataOf } from '../statements/official.ts';

/** All that the documents of the plan are told from. */
export interface ReportContext {
  readonly report: PlanReport;
  readonly plan: Plan;
  readonly registry: Registry;
  readonly office: string;
  readonly official: OfficialData;
  /** Name of a unit, division, leader or region; a code without one stands for itself. */
  readonly nameOf: (code: string) => string;
}

/** The scene of a report; undefined where the policy has no plan. */
export const planScene = (
  report: PlanReport,
  { policy, registry }: DocumentBasis,
): ReportContext | undefined => {
  if (!policy.plan) return undefined;
  return {
    report,
    plan: policy.plan,
    registry,
    office: policy.office,
    official: officialDataOf(registry),
    nameOf: (code) => nameIn({ registry }, code),
  };
};
