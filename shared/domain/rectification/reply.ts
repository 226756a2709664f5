import { openedByPlan } from '../duty/opened.ts';
import { fulfilled } from '../duty/outcome.ts';
import type { Room } from '../duty/room.ts';

/** Reply 交办回复: whoever assigned a case from above is told what became of it (plan, phase 2). */
export const reply: Room = {
  kind: 'reply',
  life: {
    'obligation-opened': openedByPlan,
    'reply-given': { allowed: ['owed'], who: 'office', rule: (context) => fulfilled(context) },
  },
};
