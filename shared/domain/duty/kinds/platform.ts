import type { DutyLifecycle } from '../lifecycle.ts';
import { mismatch, openedByPlan } from '../opened.ts';
import { fulfil } from '../outcome.ts';

/** The three platforms 三个平台: information disclosure, service acceptance, duty supervision (plan, phase 1). */
export const platform: DutyLifecycle = {
  kind: 'platform',
  life: {
    'obligation-opened': openedByPlan,
    'platform-opened': {
      allowed: ['owed', 'discharged'],
      who: 'unit or office',
      rule: (context) =>
        mismatch(context, 'unit', context.detail.unit) ??
        mismatch(context, 'platform', context.detail.platform, context.state?.memory.rule) ??
        fulfil(context),
    },
  },
};
