import type { Registry } from '../../../events/registry.ts';
import type { AnyEntry } from '../decision/subjects.ts';
import { dayOf, dayOfDate } from '../kernel/day.ts';
import type { Rules } from '../kernel/rules.ts';
import { dutiesFrom } from './derived.ts';
import { obligationsOf } from './obligations.ts';

/** By what duties are opened. */
export interface PlanBasis extends Rules {
  readonly registry: Registry;
}

/**
 * Finds the duties that this system ought to have opened and did not: those that the plan lays on the bodies of the
 * registry, and those that follow from entries of cases.
 *
 * @param since the earliest instant at which the system ran: a plan that was over by then opens nothing
 * @param until what begins at or after this instant is not expected yet
 */
export const expectDuties = (
  { registry, ...rules }: PlanBasis,
  { since, until }: { readonly since: number; readonly until: number },
) => {
  const { policy } = rules;
  const lastDay = Math.max(...(policy.plan?.phases ?? []).map((phase) => dayOfDate(phase.until)));
  const ofPlan = dayOf(since) > lastDay ? [] : obligationsOf(policy, registry);
  const expected = new Set(ofPlan.filter(({ from }) => from < until).map(({ caseId }) => caseId));
  const standing = new Set<string>();
  return {
    /** An entry of a case: what follows from it is expected. */
    follow: (entry: AnyEntry): void => {
      if (entry.recordedAt >= until) return;
      for (const { caseId } of dutiesFrom(entry, rules, registry)) expected.add(caseId);
    },
    /** A duty that stands. */
    stands: (dutyId: string): void => {
      standing.add(dutyId);
    },
    /** The ids of those that do not, once all entries and duties were taken, in whatever order. */
    notOpened: (): readonly string[] => [...expected].filter((dutyId) => !standing.has(dutyId)).sort(),
  };
};
