import type { Policy } from '../../../events/policy.ts';
import type { Registry } from '../../../events/registry.ts';
import type { DutyEntry } from '../duty/entry.ts';
import { type ByCode, byCode } from '../kernel/by-code.ts';
import type { Sha256 } from '../kernel/chain.ts';
import { closeOf, endInstantOf, periodsOfMonth } from '../kernel/period.ts';
import { contactPointFaults } from '../plan/contact-points.ts';
import { createRootBuilder } from '../statistics/roots.ts';
import type { MonthlyBulletin } from '../statistics/statement.ts';
import { assessedIn } from './assessed.ts';
import type { CaseTally } from './case-tally.ts';
import { checklistOf } from './checklist.ts';
import { countDuties, type Duty, lastOf } from './duty-counts.ts';
import type { PlanReport } from './report.ts';
import type { ReportContext } from './report-context.ts';
import {
  accountabilityOf,
  commendationsOf,
  commitmentsOf,
  exposuresOf,
  interviewsOf,
  measuresOf,
  noticesOf,
  outstandingOf,
  problemsOf,
  reconciliationOf,
  roundsOf,
  specialItemsOf,
  uncoveredOf,
  visitsOf,
} from './rows.ts';

/** What a plan’s report is compiled of. */
export interface PlanInput {
  readonly policy: Policy;
  readonly registry: Registry;
  readonly sha256: Sha256;
  readonly bulletin: MonthlyBulletin;
  /** Every duty’s entries; those recorded after the month’s close are left out here. */
  readonly duties: readonly (readonly DutyEntry[])[];
  readonly tally: CaseTally;
  /** Ranking scores of the months so far, this one included, by unit. */
  readonly routine: ByCode<readonly number[]>;
}

const byId = (a: Duty, b: Duty) => (a[0].caseId < b[0].caseId ? -1 : 1);

const grouped = <K>(duties: readonly Duty[], key: (duty: Duty) => K): ReadonlyMap<K, readonly Duty[]> => {
  const groups = new Map<K, Duty[]>();
  for (const duty of duties) {
    const group = groups.get(key(duty));
    if (group) group.push(duty);
    else groups.set(key(duty), [duty]);
  }
  return groups;
};

const countsOf = <K extends string>(groups: ReadonlyMap<K, readonly Duty[]>, end: number) =>
  byCode([...groups].map(([key, duties]) => [key, countDuties(duties, end)]));

/** The root over the duties’ entries, as an export has it. */
const rootOf = (duties: readonly Duty[], sha256: Sha256): string => {
  const roots = createRootBuilder(sha256);
  for (const duty of duties) roots.take(duty);
  return roots.result().duties;
};

/** How the whole plan stands at a month’s close; undefined where the policy has none. */
export const compilePlanReport = (input: PlanInput): PlanReport | undefined => {
  const { policy, registry, bulletin, tally, routine, sha256 } = input;
  const { plan } = policy;
  if (!plan) return undefined;
  const [, , third] = periodsOfMonth(bulletin.month);
  const [close, end] = [closeOf(third), endInstantOf(third)];
  const duties = input.duties
    .map((entries) => entries.filter(({ recordedAt }) => recordedAt < close))
    .filter((entries): entries is [DutyEntry, ...DutyEntry[]] => entries.length > 0)
    .sort(byId);
  const byKind = grouped(duties, (duty) => lastOf(duty).after.kind);
  const scene: ReportContext = { policy, plan, registry, duties, byKind, tally, routine, end };
  const rules = new Set(plan.obligations.map(({ code }) => code));
  const ofRules = duties.filter((duty) => rules.has(lastOf(duty).after.memory.rule ?? ''));
  const rounds = roundsOf(scene);
  const problems = problemsOf(scene);
  const exposures = exposuresOf(scene);
  const told = {
    contactPoints: { faults: contactPointFaults(policy, registry), visits: visitsOf(scene) },
    inspections: { rounds, uncovered: uncoveredOf(scene, rounds) },
    reconciliation: reconciliationOf(scene),
    assessment: assessedIn(scene),
    batches: {
      'demands-resolved': tally.demandsResolved,
      'problems-rectified':
        tally.problemsRectified + problems.filter(({ status }) => status === 'discharged').length,
      'measures-adopted': byKind.get('measure')?.length ?? 0,
      'models-recognised': byKind.get('commendation')?.length ?? 0,
      'cases-exposed': exposures.length,
    },
  };
  return {
    month: bulletin.month,
    from: bulletin.from,
    until: bulletin.until,
    policy: policy.id,
    registry: registry.id,
    root: rootOf(duties, sha256),
    total: countDuties(duties, end),
    byKind: countsOf(byKind, end),
    byObligation: countsOf(
      grouped(ofRules, (duty) => lastOf(duty).after.memory.rule ?? ''),
      end,
    ),
    outstanding: outstandingOf(scene),
    ...told,
    problems,
    commitments: commitmentsOf(scene),
    specialItems: specialItemsOf(scene),
    accountability: accountabilityOf(scene),
    notices: noticesOf(scene),
    interviews: interviewsOf(scene),
    measures: measuresOf(scene),
    commendations: commendationsOf(scene),
    exposures,
    checklist: checklistOf(scene, told, bulletin.toDate),
  };
};
