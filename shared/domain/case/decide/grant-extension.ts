import { dateOf, dayOf, dayOfDate, endOf } from '../../kernel/day.ts';
import { type Rejection, reject } from '../../kernel/rejection.ts';
import { owedBy } from '../deadlines.ts';
import type { Context, Outcome } from './context.ts';

/**
 * `extension-granted` 延期, once a case: `until` becomes the complete limit, later than the one it
 * replaces by at most the policy's days; an investigation still owed gets it too.
 */
export const grantExtension = (context: Context<'extension-granted'>): Outcome | Rejection => {
  const { policy, state, detail, at, seq } = context;
  if (state.extended) return reject('extension-used', 'the case has had its one extension');
  const { owed, limits } = state;
  if (!owed || limits.complete === undefined) throw new Error('an open case without a complete limit');
  const replaced = dayOf(limits.complete) - 1;
  const until = dayOfDate(detail.until);
  if (until <= replaced || until > replaced + policy.extensionDays) {
    const last = dateOf(replaced + policy.extensionDays);
    return reject(
      'extension-out-of-range',
      `must be after ${dateOf(replaced)}, the limit it replaces, and not after ${last}`,
      'until',
    );
  }
  const dueAt = endOf(until);
  return {
    state: {
      ...state,
      extended: true,
      limits: owed.step === 'investigate' ? { investigate: dueAt, complete: dueAt } : { complete: dueAt },
      owed: owedBy(context, state, owed.step, owed.by, dueAt, dayOf(at), seq),
    },
    effects: { extended: true },
  };
};
