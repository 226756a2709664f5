import { advance, type Context, type Outcome, unitOf } from './context.ts';

/** `case-returned` 退回: the office owes a new assignment; the acceptance owed ends undischarged. */
export const returnCase = (context: Context<'case-returned'>): Outcome => {
  const { policy, state } = context;
  const { unit: _, ...rest } = state;
  return {
    state: advance(context, rest, policy.office),
    effects: { movedFrom: unitOf(state), movedTo: 'unassigned' },
  };
};
