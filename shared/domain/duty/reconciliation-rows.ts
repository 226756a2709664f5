import type { DutyRow, Room } from './lifecycle.ts';
import { fulfilled, goesOn, noted, standing, within } from './outcome.ts';

const reconciled: DutyRow<'reconciliation-made'> = {
  allowed: ['owed', 'unexplained'],
  who: 'this system',
  rule: (context) => {
    if (context.detail.agrees) return fulfilled(context);
    const { status, unit } = standing(context);
    if (status === 'unexplained') return noted(context);
    const until = within(context, 'explain');
    return goesOn(context, { status: 'unexplained', step: 'explain', by: unit, until });
  },
};

/**
 * What manifests and rounds of inspection have in common: this system compares what they name with the ledger, and
 * whoever posted them explains a gap (plan, phase 2: the proof of 100 %).
 */
export const compared: Pick<Room['life'], 'reconciliation-made' | 'gap-explained'> = {
  'reconciliation-made': reconciled,
  'gap-explained': {
    allowed: ['unexplained'],
    who: 'unit or office',
    rule: (context) => fulfilled(context),
  },
};
