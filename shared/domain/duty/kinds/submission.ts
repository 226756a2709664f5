import type { DutyLifecycle } from '../lifecycle.ts';
import { mismatch, openedByPlan } from '../opened.ts';
import { fulfil } from '../outcome.ts';

/**
 * Submission 报送材料: work plans by mid-June, unit summaries by the end of November, the provincial report in
 * December; which, and by when, the policy says (plan, phases 1 and 3).
 */
export const submission: DutyLifecycle = {
  kind: 'submission',
  life: {
    'obligation-opened': openedByPlan,
    'submission-received': {
      allowed: ['owed', 'discharged'],
      who: 'unit or office',
      rule: (context) =>
        mismatch(context, 'unit', context.detail.unit) ??
        mismatch(context, 'kind', context.detail.kind, context.state?.memory.rule) ??
        fulfil(context),
    },
  },
};
