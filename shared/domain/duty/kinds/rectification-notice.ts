import type { DutyLifecycle } from '../lifecycle.ts';
import { opening, regionOf } from '../outcome.ts';
import { checked, past, saidDone } from '../self-reported-step.ts';

/**
 * Rectification notice 整改通知书: followed to its end like a case: the unit mends by the date, reports, and the
 * office checks (plan, phase 3).
 */
export const rectificationNotice: DutyLifecycle = {
  kind: 'rectification-notice',
  life: {
    'rectification-notice-issued': {
      allowed: ['none'],
      who: 'office',
      rule: (context) => {
        const { unit, rectifyBy } = context.detail;
        return (
          past(context.at, 'rectifyBy', rectifyBy) ??
          opening(
            context,
            { unit, region: regionOf(context, unit) },
            { status: 'under-way', step: 'fulfil', by: unit, until: rectifyBy },
          )
        );
      },
    },
    'rectification-reported': { allowed: ['under-way'], who: 'unit or office', rule: saidDone },
    'return-visit-made': checked,
  },
};
