import type { DutyLifecycle } from '../lifecycle.ts';
import { opening, regionOf } from '../outcome.ts';
import { checked, past, saidDone } from '../self-reported-step.ts';

/**
 * Public commitment 公开承诺: owed by the date that it names, then checked by the office whether it was kept
 * (plan, phase 1).
 */
export const commitment: DutyLifecycle = {
  kind: 'commitment',
  life: {
    'commitment-made': {
      allowed: ['none'],
      who: 'unit or office',
      rule: (context) => {
        const { unit, fulfilBy, problem } = context.detail;
        const memory = problem === undefined ? {} : { about: problem };
        return (
          past(context.at, 'fulfilBy', fulfilBy) ??
          opening(
            context,
            { unit, region: regionOf(context, unit), memory },
            { status: 'under-way', step: 'fulfil', by: unit, until: fulfilBy },
          )
        );
      },
    },
    'commitment-fulfilled': { allowed: ['under-way'], who: 'unit or office', rule: saidDone },
    'return-visit-made': checked,
  },
};
