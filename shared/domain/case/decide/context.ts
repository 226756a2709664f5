import type { DetailOf, InboundType } from '../../../../events/catalog.ts';
import type { RejectionCode, Step } from '../../../../events/codes.ts';
import type { Policy } from '../../../../events/policy.ts';
import { owing } from '../deadlines.ts';
import type { Effects, Entry, Rejection } from '../entry.ts';
import type { Row } from '../lifecycle.ts';
import type { CaseState } from '../state.ts';

/** All that an event's own rule may look at. */
export interface Context<T extends InboundType> {
  readonly policy: Policy;
  readonly row: Row;
  readonly state: CaseState;
  readonly detail: DetailOf<T>;
  /** `occurredAt` in epoch milliseconds: the base of what follows. */
  readonly at: number;
  /** The instant of recording, in epoch milliseconds. */
  readonly now: number;
  /** The case's entries so far, in order. */
  readonly entries: readonly Entry[];
  /** `seq` of the entry to come. */
  readonly seq: number;
}

export interface Outcome {
  readonly state: CaseState;
  readonly effects: Effects;
  readonly onTime?: boolean;
}

export const reject = (code: RejectionCode, message: string, path = ''): Rejection => ({
  code,
  message,
  issues: [{ path, message }],
});

export const isRejection = (value: Outcome | Rejection): value is Rejection => 'code' in value;

/** The case in the row's next status, owing the row's next step to `by` from `at` on. */
export const advance = (context: Context<InboundType>, state: CaseState, by: string): CaseState => {
  const { policy, row, at, seq } = context;
  if (!row.after || !row.owes) throw new Error('the row of the lifecycle names no next step');
  return owing(policy, { ...state, status: row.after }, row.owes, by, at, seq);
};

/** The case ended: it owes nothing and has no limit before it. */
export const ended = (state: CaseState, status: CaseState['status']): CaseState => {
  const { owed: _, ...rest } = state;
  return { ...rest, status, limits: {} };
};

/**
 * A step done: on time when it occurred before its due instant, whenever the news of it arrived. A
 * level that stands for a step done in time is lifted.
 */
export const discharge = (
  state: CaseState,
  step: Step,
  at: number,
): { effects: Effects; onTime: boolean } => {
  const owed = state.owed;
  const onTime = owed !== undefined && at < owed.dueAt;
  return {
    onTime,
    effects: { discharged: step, ...(onTime && owed.level !== undefined && { lifted: owed.level }) },
  };
};

/** The responsible unit of a case that has one by its status. */
export const unitOf = (state: CaseState): string => {
  if (state.unit === undefined) throw new Error(`case in status ${state.status} has no unit`);
  return state.unit;
};

/** The case after its first round: dates named at filing no longer hold. */
export const withoutNamedDay = (state: CaseState): CaseState => {
  const { namedDay: _, ...rest } = state;
  return rest;
};
