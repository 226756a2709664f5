import type { DutyLifecycle } from '../lifecycle.ts';
import { openedByPlan } from '../opened.ts';
import { advance, decidedAgainst, fulfil, within } from '../outcome.ts';

/**
 * One link of a chain of accountability 责任倒查: it owes a decision, and what was imposed has to be published
 * within a stated scope (plan, phase 2).
 */
export const accountability: DutyLifecycle = {
  kind: 'accountability',
  life: {
    'obligation-opened': openedByPlan,
    'accountability-imposed': {
      allowed: ['owed'],
      who: 'office',
      rule: (context) =>
        advance(context, {
          status: 'imposed',
          step: 'publish',
          by: context.policy.office,
          until: within(context, 'publish'),
        }),
    },
    'accountability-exempted': {
      allowed: ['owed'],
      who: 'office',
      rule: (context) => decidedAgainst(context),
    },
    'result-published': { allowed: ['imposed'], who: 'office', rule: (context) => fulfil(context) },
  },
};
