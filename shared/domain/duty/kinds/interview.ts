import type { DutyLifecycle } from '../lifecycle.ts';
import { fulfil, opening, regionOf } from '../outcome.ts';
import { past } from '../self-reported-step.ts';

/** Interview of a principal official 约谈: owed by the office once the notice is out (plan, phase 3). */
export const interview: DutyLifecycle = {
  kind: 'interview',
  life: {
    'interview-notice-issued': {
      allowed: ['none'],
      who: 'office',
      rule: (context) => {
        const { unit, holdBy } = context.detail;
        return (
          past(context.at, 'holdBy', holdBy) ??
          opening(
            context,
            { unit, region: regionOf(context, unit) },
            { status: 'owed', step: 'hold', by: context.policy.office, until: holdBy },
          )
        );
      },
    },
    'interview-held': { allowed: ['owed'], who: 'office', rule: (context) => fulfil(context) },
  },
};
