import type { DutyLifecycle } from '../lifecycle.ts';
import { openedByPlan } from '../opened.ts';
import { fulfil } from '../outcome.ts';

/** Circular on an assessment 两通报: told to the body and to the division that supervises it (plan, phase 3). */
export const circular: DutyLifecycle = {
  kind: 'circular',
  life: {
    'obligation-opened': openedByPlan,
    'circular-issued': {
      allowed: ['owed', 'discharged'],
      who: 'office',
      rule: (context) => fulfil(context),
    },
  },
};
