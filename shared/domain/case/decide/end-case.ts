import { type Rejection, reject } from '../../kernel/rejection.ts';
import { type Context, ended, type Outcome } from './context.ts';

/** `case-declined` 不予受理. */
export const declineCase = ({ state }: Context<'case-declined'>): Outcome => ({
  state: ended(state, 'declined'),
  effects: { ended: 'declined' },
});

/** `case-withdrawn` 撤回: a petitioner withdraws a complaint; nobody withdraws a finding. */
export const withdrawCase = ({ state }: Context<'case-withdrawn'>): Outcome | Rejection =>
  state.kind === 'finding'
    ? reject('step-not-allowed', 'a finding cannot be withdrawn')
    : { state: ended(state, 'withdrawn'), effects: { ended: 'withdrawn' } };

/** `case-merged` 并案. That the other case exists is for the audit to check. */
export const mergeCase = ({ state }: Context<'case-merged'>): Outcome => ({
  state: ended(state, 'merged'),
  effects: { ended: 'merged' },
});
