import type { DutyLifecycle } from '../lifecycle.ts';
import { mismatch, openedByPlan } from '../opened.ts';
import { fulfil } from '../outcome.ts';

/** Leading group 领导小组: each authority forms one, headed by its principal official (plan, phase 1). */
export const leadingGroup: DutyLifecycle = {
  kind: 'leading-group',
  life: {
    'obligation-opened': openedByPlan,
    'leading-group-formed': {
      allowed: ['owed', 'discharged'],
      who: 'unit or office',
      rule: (context) => mismatch(context, 'unit', context.detail.unit) ?? fulfil(context),
    },
  },
};
