import type { DutyType } from '../../../events/catalog.ts';
import type { DutyStatus, DutyStep } from '../../../events/plan-codes.ts';
import type { PlanLimits } from '../../../events/policy/plan-limits.ts';
import { addDays, type Calendar } from '../kernel/calendar.ts';
import { type Day, dayOf, dayOfDate, endOf } from '../kernel/day.ts';
import { discharge, owedOf } from '../kernel/owed.ts';
import type { DutyEffects } from './entry.ts';
import type { DutyContext, DutyOutcome } from './lifecycle.ts';
import type { DutyMemory, DutyState } from './state.ts';

type AnyContext = Pick<
  DutyContext<DutyType>,
  'policy' | 'calendar' | 'plan' | 'kind' | 'state' | 'at' | 'seq'
>;

/** Last day of one of the plan's limits, from a day on; day 1 is the day after it. */
export const lastDayOf = (calendar: Calendar, limits: PlanLimits, name: keyof PlanLimits, base: Day): Day =>
  addDays(calendar, base, limits[name]);

/** Last day of one of the plan's limits, from the day on which the event occurred. */
export const within = ({ calendar, plan, at }: AnyContext, name: keyof PlanLimits): Day =>
  lastDayOf(calendar, plan.limits, name, dayOf(at));

/** What a duty begins with. */
export interface Beginning {
  readonly unit: string;
  readonly region: string;
  readonly memory?: DutyMemory;
}

/** Region of a unit; the office’s, for divisions and leaders, who have none of their own. */
export const regionOf = (
  { organisation, policy }: Pick<DutyContext<DutyType>, 'organisation' | 'policy'>,
  unit: string,
): string => organisation.regionOf.get(unit) ?? organisation.regionOf.get(policy.office) ?? '';

/** A duty as it begins, before it owes anything. */
const begun = ({ kind }: AnyContext, { unit, region, memory = {} }: Beginning): DutyState => ({
  kind,
  status: 'owed',
  unit,
  region,
  redone: 0,
  memory,
});

/** What is owed next: its last day as a day, or as the date that people named. */
export interface Next {
  readonly status: DutyStatus;
  readonly step: DutyStep;
  readonly by: string;
  readonly until: Day | string;
}

/** The duty in its next status, owing a step; levels follow the ladder of ordinary cases. */
const owing = (context: AnyContext, state: DutyState, { status, step, by, until }: Next): DutyState => {
  const { at, seq } = context;
  const dueAt = endOf(typeof until === 'string' ? dayOfDate(until) : until);
  return { ...state, status, owed: owedOf(context, 'ordinary', { step, by, dueAt, base: dayOf(at), seq }) };
};

const ended = (state: DutyState, status: 'discharged' | 'exempted'): DutyState => {
  const { owed: _, ...rest } = state;
  return { ...rest, status };
};

/** The duty as it stands, for rows that are legal only where there is one. */
export const standing = ({ state }: AnyContext): DutyState => {
  if (!state) throw new Error('a step was let through without its duty');
  return state;
};

/** What the step that is owed says of itself once it is done; nothing where none is owed. */
const done = ({ state, at }: AnyContext): { effects: DutyEffects; onTime?: boolean } =>
  state?.owed ? discharge(state.owed, state.owed.step, at) : { effects: {} };

/** The owed step is done, and with it the duty: after it, the same may be recorded again and changes nothing. */
export const fulfil = (context: AnyContext, memory?: DutyMemory): DutyOutcome => {
  const state = standing(context);
  const kept = { ...state, ...(memory && { memory }) };
  if (!state.owed) return { state: kept, effects: {} };
  const { effects, ...rest } = done(context);
  return { state: ended(kept, 'discharged'), effects: { ...effects, ended: 'discharged' }, ...rest };
};

/** The owed step is done, and another is owed. */
export const advance = (context: AnyContext, next: Next, memory?: DutyMemory): DutyOutcome => {
  const state = standing(context);
  return { state: owing(context, { ...state, ...(memory && { memory }) }, next), ...done(context) };
};

/** Something was recorded that moves nothing. */
export const recordOnly = (context: AnyContext, memory?: DutyMemory): DutyOutcome => ({
  state: { ...standing(context), ...(memory && { memory }) },
  effects: {},
});

/** A duty that begins with a step that is owed. */
export const opening = (context: AnyContext, beginning: Beginning, next: Next): DutyOutcome => ({
  state: owing(context, begun(context, beginning), next),
  effects: { opened: 'duty' },
});

/** A fact that is complete with its one entry: it owes nothing. */
export const complete = (context: AnyContext, beginning: Beginning): DutyOutcome => ({
  state: { ...begun(context, beginning), status: 'discharged' },
  effects: { opened: 'duty', ended: 'discharged' },
});

/** The duty ends without its step: the step counts as neither done nor late. */
export const freed = (context: AnyContext): DutyOutcome => ({
  state: ended(standing(context), 'exempted'),
  effects: { ended: 'exempted' },
});

/** The decision that was owed is made, and is that nothing follows: the step counts as done, the duty as exempted. */
export const decidedAgainst = (context: AnyContext): DutyOutcome => {
  const { effects, ...rest } = done(context);
  return {
    state: ended(standing(context), 'exempted'),
    effects: { ...effects, ended: 'exempted' },
    ...rest,
  };
};

/** A check found it not done: it is owed anew. */
export const owedAnew = (context: AnyContext, next: Next): DutyOutcome => {
  const { state, effects, ...rest } = advance(context, next);
  return { state: { ...state, redone: state.redone + 1 }, effects: { ...effects, redone: true }, ...rest };
};
