import type { DutyLifecycle } from '../lifecycle.ts';
import { mismatch, openedByPlan } from '../opened.ts';
import { fulfil, standing } from '../outcome.ts';

/** Code of the obligation that a visit for a purpose discharges, `visit-mobilisation`. */
const ruleFor = (purpose: string): string => `visit-${purpose}`;

/**
 * Field visit 到一线: each leader goes to each region of the contact point, to mobilise, to find problems, and
 * for supervision on a named topic (plan, phase 1; 三个到一线).
 */
export const fieldVisit: DutyLifecycle = {
  kind: 'field-visit',
  life: {
    'obligation-opened': openedByPlan,
    'field-visit-recorded': {
      allowed: ['owed', 'discharged'],
      who: 'anyone',
      rule: (context) =>
        mismatch(context, 'leader', context.detail.leader) ??
        mismatch(context, 'region', context.detail.region, standing(context).region) ??
        mismatch(context, 'purpose', ruleFor(context.detail.purpose), standing(context).memory.rule) ??
        fulfil(context),
    },
  },
};
