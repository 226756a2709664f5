import type { DutyLifecycle } from '../lifecycle.ts';
import { opening, regionOf, within } from '../outcome.ts';
import { compared } from '../reconciliation-rows.ts';

/** Source manifest 来源清单: what a source counts itself to have filed (plan, phase 2). */
export const manifest: DutyLifecycle = {
  kind: 'manifest',
  life: {
    'source-manifest-posted': {
      allowed: ['none'],
      who: 'anyone',
      rule: (context) => {
        const { unit } = context.detail.by;
        return opening(
          context,
          { unit, region: regionOf(context, unit) },
          {
            status: 'owed',
            step: 'reconcile',
            by: context.policy.office,
            until: within(context, 'reconcile'),
          },
        );
      },
    },
    ...compared,
  },
};
