import { higher } from '../../kernel/ladder.ts';
import { isRejection, type Rejection } from '../../kernel/rejection.ts';
import { raiseLevel } from '../../ledger/raise-level.ts';
import type { Context, Outcome } from './context.ts';

/** `deadline-passed`: raises the next level of the case. */
export const passDeadline = (context: Context<'deadline-passed'>): Outcome | Rejection => {
  const { state, detail, at } = context;
  const owed = raiseLevel(context, state.severity, state.owed, detail, at);
  if (isRejection(owed)) return owed;
  return {
    state: { ...state, owed, highest: higher(state.highest, detail.level) },
    effects: { raised: detail.level },
  };
};
