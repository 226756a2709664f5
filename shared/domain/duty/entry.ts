import type { DutyType } from '../../../events/catalog.ts';
import type { Level } from '../../../events/codes.ts';
import type { DutyStep } from '../../../events/plan-codes.ts';
import type { EntryOf } from '../ledger/entry.ts';
import type { DutyState } from './state.ts';

/** What an entry does to its duty. */
export interface DutyEffects {
  readonly opened?: 'duty';
  readonly ended?: 'discharged' | 'exempted';
  /** The step that this entry discharges, judged by `onTime`. */
  readonly discharged?: DutyStep;
  readonly redone?: true;
  readonly raised?: Level;
  /** The level that stood although the step had been done in time. */
  readonly lifted?: Level;
}

/** One entry of a duty's ledger. */
export type DutyEntry = EntryOf<DutyType, DutyState, DutyEffects>;
