import type { DutyLifecycle } from '../lifecycle.ts';
import { openedByPlan } from '../opened.ts';
import { fulfil } from '../outcome.ts';

/** Reply 交办回复: whoever assigned a case from above is told what became of it (plan, phase 2). */
export const reply: DutyLifecycle = {
  kind: 'reply',
  life: {
    'obligation-opened': openedByPlan,
    'reply-given': { allowed: ['owed'], who: 'office', rule: (context) => fulfil(context) },
  },
};
