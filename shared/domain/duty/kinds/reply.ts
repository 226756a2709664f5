import type { Room } from '../lifecycle.ts';
import { openedByPlan } from '../opened.ts';
import { fulfilled } from '../outcome.ts';

/** Reply 交办回复: whoever assigned a case from above is told what became of it (plan, phase 2). */
export const reply: Room = {
  kind: 'reply',
  life: {
    'obligation-opened': openedByPlan,
    'reply-given': { allowed: ['owed'], who: 'office', rule: (context) => fulfilled(context) },
  },
};
