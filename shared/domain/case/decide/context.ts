import type { CaseType, DetailOf } from '../../../../events/catalog.ts';
import type { Rules } from '../../kernel/rules.ts';
import { owing } from '../deadlines.ts';
import type { Effects, Entry } from '../entry.ts';
import type { Row } from '../lifecycle.ts';
import type { CaseState } from '../state.ts';

/** All that an event's own rule may look at. */
export interface Context<T extends CaseType> extends Rules {
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

/** The case in the row's next status, owing the row's next step to `by` from `at` on. */
export const advance = (context: Context<CaseType>, state: CaseState, by: string): CaseState => {
  const { row, at, seq } = context;
  if (!row.after || !row.owes) throw new Error('the row of the lifecycle names no next step');
  return owing(context, { ...state, status: row.after }, row.owes, by, at, seq);
};

/** The case ended: it owes nothing and has no limit before it. */
export const ended = (state: CaseState, status: CaseState['status']): CaseState => {
  const { owed: _, ...rest } = state;
  return { ...rest, status, limits: {} };
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
