import { discharge } from '../../kernel/owed.ts';
import { owing } from '../deadlines.ts';
import type { CaseState } from '../state.ts';
import { type Context, ended, type Outcome, unitOf, withoutNamedDay } from './context.ts';

/**
 * `return-visit-made` 回访、复查. Satisfied closes the case; dissatisfied has it redone, until it has
 * been redone often enough; unreachable or refused asks for another attempt, until the last in a row.
 */
export const makeReturnVisit = (context: Context<'return-visit-made'>): Outcome => {
  const { policy, state, detail, at, seq } = context;
  const visit = detail.result;
  const closing = (counted: CaseState): Outcome => {
    const done = discharge(state.owed, 'return-visit', at);
    return {
      state: ended(counted, 'closed'),
      onTime: done.onTime,
      effects: { ...done.effects, ended: 'closed', visit },
    };
  };
  switch (visit) {
    case 'satisfied':
    case 'basically-satisfied':
      return closing(state);
    case 'dissatisfied': {
      if (state.redone >= policy.maxRedone) return closing(state);
      const again: CaseState = { ...withoutNamedDay(state), status: 'accepted', redone: state.redone + 1 };
      const done = discharge(state.owed, 'return-visit', at);
      return {
        state: owing(context, again, 'investigate', unitOf(state), at, seq),
        onTime: done.onTime,
        effects: { ...done.effects, redone: true, visit },
      };
    }
    case 'unreachable':
    case 'refused': {
      const failed = { ...state, failedVisits: state.failedVisits + 1 };
      if (failed.failedVisits >= policy.maxFailedVisits) return closing(failed);
      return { state: owing(context, failed, 'return-visit', policy.office, at, seq), effects: { visit } };
    }
  }
};
