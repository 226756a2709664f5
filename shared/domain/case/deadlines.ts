import type { Step } from '../../../events/codes.ts';
import { addDays } from '../kernel/calendar.ts';
import { type Day, dayOf, endOf } from '../kernel/day.ts';
import { owedOf } from '../kernel/owed.ts';
import type { Rules } from '../kernel/rules.ts';
import { groupOf } from './groups.ts';
import type { CaseState, Group, Owed } from './state.ts';

/** The last day of a step's limit; day 1 is the day after the base. */
const lastDayOfLimit = ({ policy, calendar }: Rules, step: Step, group: Group, base: Day): Day =>
  addDays(calendar, base, policy.limits[step][group]);

/** Limits of a round that begins with acceptance, redoing or reopening on the base day. */
const roundLimits = (
  rules: Rules,
  state: CaseState,
  base: Day,
): { investigate: number; complete: number } => {
  const group = groupOf(state);
  const complete = state.namedDay ?? lastDayOfLimit(rules, 'complete', group, base);
  const investigate = Math.min(lastDayOfLimit(rules, 'investigate', group, base), complete);
  return { investigate: endOf(investigate), complete: endOf(complete) };
};

/**
 * Limits of the steps still before a case that now owes `step`: its own, and those behind it up to
 * `complete`, counted as if each step until acceptance were done on the last day of its own limit.
 * `complete` keeps the limit that its round has set.
 */
const limitsFrom = (rules: Rules, state: CaseState, step: Step, base: Day): CaseState['limits'] => {
  const group = groupOf(state);
  switch (step) {
    case 'assign': {
      const assigned = lastDayOfLimit(rules, 'assign', group, base);
      return { assign: endOf(assigned), ...limitsFrom(rules, state, 'accept', assigned) };
    }
    case 'accept': {
      const accepted = lastDayOfLimit(rules, 'accept', group, base);
      return { accept: endOf(accepted), ...roundLimits(rules, state, accepted) };
    }
    case 'investigate':
      return roundLimits(rules, state, base);
    case 'complete':
      return state.limits.complete === undefined ? {} : { complete: state.limits.complete };
    case 'return-visit':
      return { 'return-visit': endOf(lastDayOfLimit(rules, 'return-visit', group, base)) };
  }
};

/** What is owed once a due instant is set: levels begin anew. */
export const owedBy = (
  rules: Rules,
  state: CaseState,
  step: Step,
  by: string,
  dueAt: number,
  base: Day,
  seq: number,
): Owed => owedOf(rules, state.severity, { step, by, dueAt, base, seq });

/** The case owing `step` from the instant `base` on, with the limits that follow from it. */
export const owing = (
  rules: Rules,
  state: CaseState,
  step: Step,
  by: string,
  base: number,
  seq: number,
): CaseState => {
  const day = dayOf(base);
  const limits = limitsFrom(rules, state, step, day);
  const dueAt = limits[step];
  if (dueAt === undefined) throw new Error(`case in status ${state.status} has no limit for ${step}`);
  return { ...state, limits, owed: owedBy(rules, state, step, by, dueAt, day, seq) };
};
