import { reject } from '../../kernel/rejection.ts';
import type { DutyLifecycle } from '../lifecycle.ts';
import { complete, fulfil, opening, regionOf, within } from '../outcome.ts';

/** Measure of lasting effect 出台制度: complete with its entry (plan, phase 3; five batches). */
export const measure: DutyLifecycle = {
  kind: 'measure',
  life: {
    'measure-adopted': {
      allowed: ['none'],
      who: 'unit or office',
      rule: (context) => {
        const { detail, plan } = context;
        const { unit, promotion } = detail;
        const known = plan.promotions?.map(({ code }) => code) ?? [];
        if (promotion !== undefined && !known.includes(promotion))
          return reject('invalid-detail', `must be one of ${known.join(', ')}, or left out`, 'promotion');
        return complete(context, { unit, region: regionOf(context, unit) });
      },
    },
  },
};

/** Commendation 表扬典型: of a unit or a division; complete with its entry (plan, phase 3; five batches). */
export const commendation: DutyLifecycle = {
  kind: 'commendation',
  life: {
    'commendation-recorded': {
      allowed: ['none'],
      who: 'office',
      rule: (context) => {
        const { unit } = context.detail;
        return complete(context, { unit, region: regionOf(context, unit) });
      },
    },
  },
};

/** Exposure 曝光查处: that it is handled is owed (plan, phase 3; five batches). */
export const exposure: DutyLifecycle = {
  kind: 'exposure',
  life: {
    'exposure-published': {
      allowed: ['none'],
      who: 'office',
      rule: (context) => {
        const { unit } = context.detail;
        const until = within(context, 'handle');
        return opening(
          context,
          { unit, region: regionOf(context, unit) },
          { status: 'owed', step: 'handle', by: unit, until },
        );
      },
    },
    'exposure-handled': { allowed: ['owed'], who: 'unit or office', rule: (context) => fulfil(context) },
  },
};
