import type { Room } from '../lifecycle.ts';
import { openedByPlan } from '../opened.ts';
import { fulfilled } from '../outcome.ts';

/** Circular on an assessment 两通报: told to the body and to the division that supervises it (plan, phase 3). */
export const circular: Room = {
  kind: 'circular',
  life: {
    'obligation-opened': openedByPlan,
    'circular-issued': {
      allowed: ['owed', 'discharged'],
      who: 'office',
      rule: (context) => fulfilled(context),
    },
  },
};
