import type { Level } from '../../../../events/codes.ts';
import { instantOf } from '../../kernel/day.ts';
import type { Rejection } from '../entry.ts';
import { higher, rungAfter } from '../ladder.ts';
import type { Owed } from '../state.ts';
import { type Context, type Outcome, reject } from './context.ts';

/** The event id under which this system raises a level: one for each level of each due instant set. */
export const escalationEventId = (owed: Pick<Owed, 'since'>, level: Level): string =>
  `deadline-${owed.since}-${level}`;

/** `deadline-passed`: raises the next level, if that step, due instant and level are still current. */
export const passDeadline = (context: Context<'deadline-passed'>): Outcome | Rejection => {
  const { policy, state, detail, at } = context;
  const { owed } = state;
  if (!owed?.next || owed.step !== detail.step || owed.dueAt !== instantOf(detail.dueAt)) {
    return reject(
      'step-not-allowed',
      `${detail.step} due at ${detail.dueAt} is not what the case owes`,
      'dueAt',
    );
  }
  if (owed.next.level !== detail.level || owed.next.at !== at) {
    return reject(
      'step-not-allowed',
      `${detail.level} is not the next level, or not at its instant`,
      'level',
    );
  }
  const { next: _, noticeAt: __, ...standing } = owed;
  const next = rungAfter(policy, state.severity, owed.dueAt, detail.level);
  return {
    state: {
      ...state,
      owed: { ...standing, level: detail.level, ...(next && { next }) },
      highest: higher(state.highest, detail.level),
    },
    effects: { raised: detail.level },
  };
};
