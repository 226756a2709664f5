import { reject } from '../../kernel/rejection.ts';
import type { DutyLifecycle } from '../lifecycle.ts';
import { complete, opening, within } from '../outcome.ts';
import { compared } from '../reconciliation-rows.ts';

/**
 * Round of inspection 督促检查: each finding that it names has to stand in the ledger; a round that found nothing
 * says so, and is complete (plan, phase 2).
 */
export const inspection: DutyLifecycle = {
  kind: 'inspection',
  life: {
    'inspection-carried-out': {
      allowed: ['none'],
      who: 'anyone',
      rule: (context) => {
        const { detail, organisation, policy } = context;
        const unknown = detail.regions.find((code) => !organisation.regions.has(code));
        if (unknown !== undefined) {
          return reject('unknown-region', `${unknown} is not in registry ${organisation.id}`, 'regions');
        }
        const beginning = { unit: detail.by.unit, region: detail.regions[0] ?? '' };
        if (detail.noneFound) return complete(context, beginning);
        const until = within(context, 'reconcile');
        return opening(context, beginning, { status: 'owed', step: 'reconcile', by: policy.office, until });
      },
    },
    ...compared,
  },
};
