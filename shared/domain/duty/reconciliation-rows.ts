import type { DutyLifecycle, DutyRow } from './lifecycle.ts';
import { advance, fulfil, recordOnly, standing, within } from './outcome.ts';

const reconciled: DutyRow<'reconciliation-made'> = {
  allowed: ['owed', 'unexplained'],
  who: 'this system',
  rule: (context) => {
    if (context.detail.agrees) return fulfil(context);
    const { status, unit } = standing(context);
    if (status === 'unexplained') return recordOnly(context);
    const until = within(context, 'explain');
    return advance(context, { status: 'unexplained', step: 'explain', by: unit, until });
  },
};

/**
 * What manifests and rounds of inspection have in common: this system compares what they name with the ledger, and
 * whoever posted them explains a gap (plan, phase 2: the proof of 100 %).
 */
export const compared: Pick<DutyLifecycle['life'], 'reconciliation-made' | 'gap-explained'> = {
  'reconciliation-made': reconciled,
  'gap-explained': {
    allowed: ['unexplained'],
    who: 'unit or office',
    rule: (context) => fulfil(context),
  },
};
