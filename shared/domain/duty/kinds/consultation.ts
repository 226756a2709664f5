import { type OpinionSource, opinionSources } from '../../../../events/plan-codes.ts';
import type { Plan } from '../../../../events/policy/plan.ts';
import type { DutyLifecycle } from '../lifecycle.ts';
import { mismatch, openedByPlan } from '../opened.ts';
import { fulfil, recordOnly, standing } from '../outcome.ts';

/** Whose opinions a consultation has to collect. */
const askedOf = (plan: Plan): readonly OpinionSource[] => plan.consultation?.from ?? opinionSources;

/** Consultation 征求意见: done once opinions of each group that the policy names were collected (plan, phase 1). */
export const consultation: DutyLifecycle = {
  kind: 'consultation',
  life: {
    'obligation-opened': openedByPlan,
    'opinion-collected': {
      allowed: ['owed', 'discharged'],
      who: 'unit or office',
      rule: (context) => {
        const wrong = mismatch(context, 'unit', context.detail.unit);
        if (wrong) return wrong;
        const { memory } = standing(context);
        const before = memory.heard ?? [];
        const heard = before.includes(context.detail.from) ? before : [...before, context.detail.from];
        const all = askedOf(context.plan).every((source) => heard.includes(source));
        return all ? fulfil(context, { ...memory, heard }) : recordOnly(context, { ...memory, heard });
      },
    },
  },
};
