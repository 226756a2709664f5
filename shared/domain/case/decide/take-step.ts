import type { Step } from '../../../../events/codes.ts';
import { discharge } from '../../kernel/owed.ts';
import { advance, type Context, type Outcome, unitOf } from './context.ts';

const take = (context: Context<'case-accepted' | 'investigation-concluded'>, step: Step): Outcome => {
  const { state, at } = context;
  return { state: advance(context, state, unitOf(state)), ...discharge(state.owed, step, at) };
};

/** `case-accepted` 受理. Each acceptance sets both limits of the round anew. */
export const acceptCase = (context: Context<'case-accepted'>): Outcome => take(context, 'accept');

/** `investigation-concluded` 调查处理. The complete limit of the round stays. */
export const concludeInvestigation = (context: Context<'investigation-concluded'>): Outcome =>
  take(context, 'investigate');

/** `case-completed` 办结: the office owes the return visit; failed attempts are counted anew. */
export const completeCase = (context: Context<'case-completed'>): Outcome => {
  const { policy, state, at } = context;
  return {
    state: advance(context, { ...state, failedVisits: 0 }, policy.office),
    ...discharge(state.owed, 'complete', at),
  };
};
