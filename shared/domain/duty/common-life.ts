import { higher } from '../kernel/ladder.ts';
import { isRejection, type Rejection } from '../kernel/rejection.ts';
import { raiseLevel } from '../ledger/raise-level.ts';
import type { DutyContext, DutyLifecycle, DutyOutcome } from './lifecycle.ts';
import { freed, standing } from './outcome.ts';

const open = ['owed', 'under-way', 'reported', 'unexplained', 'imposed'] as const;

/** `deadline-passed`: raises the next level of the duty. */
const passDeadline = (context: DutyContext<'deadline-passed'>): DutyOutcome | Rejection => {
  const { detail, at } = context;
  const state = standing(context);
  const owed = raiseLevel(context, 'ordinary', state.owed, detail, at);
  if (isRejection(owed)) return owed;
  const highest = higher(state.highest, detail.level);
  return { state: { ...state, owed, highest }, effects: { raised: detail.level } };
};

/** Rows that every kind of duty has. */
export const commonLife: DutyLifecycle['life'] = {
  'deadline-passed': { allowed: open, who: 'this system', rule: passDeadline },
  'obligation-exempted': { allowed: open, who: 'office', rule: freed },
};
