import type { DutyLifecycle } from '../lifecycle.ts';
import { fulfil, opening, regionOf, within } from '../outcome.ts';
import { past } from '../self-reported-step.ts';

/**
 * Problem ledger 问题台账: what self-examination and consultation found. Each problem is answered by rectification
 * or by a public commitment (plan, phase 1).
 */
export const problem: DutyLifecycle = {
  kind: 'problem',
  life: {
    'problem-recorded': {
      allowed: ['none'],
      who: 'unit or office',
      rule: (context) => {
        const { unit, answerBy } = context.detail;
        const until = answerBy ?? within(context, 'answer');
        return (
          (answerBy !== undefined && past(context.at, 'answerBy', answerBy)) ||
          opening(
            context,
            { unit, region: regionOf(context, unit) },
            { status: 'owed', step: 'answer', by: unit, until },
          )
        );
      },
    },
    'problem-answered': {
      allowed: ['owed'],
      who: 'unit or office',
      rule: (context) => {
        const { commitment } = context.detail;
        return fulfil(context, commitment === undefined ? undefined : { about: commitment });
      },
    },
  },
};
