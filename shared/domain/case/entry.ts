import type { CaseType } from '../../../events/catalog.ts';
import type { Level, Step, VisitResult } from '../../../events/codes.ts';
import type { Period } from '../kernel/period.ts';
import type { EntryOf } from '../ledger/entry.ts';
import type { CaseState } from './state.ts';

/** What a figure of a closed period would have been: it is printed, the period itself stays. */
export interface CorrectedFigure {
  /** Path of the figure, `completed.onTime`. */
  readonly path: string;
  readonly change: number;
}

/** What a correcting entry repairs. */
export interface Corrects {
  /** The entry, and the period that counts it. */
  readonly seq: number;
  readonly postedTo: Period;
  readonly figures: readonly CorrectedFigure[];
}

/** What an entry does to its case, as the figures count it. */
export interface Effects {
  readonly opened?: 'filed' | 'reopened';
  readonly ended?: 'closed' | 'declined' | 'withdrawn' | 'merged';
  /** The step that this entry discharges, judged by `onTime`. */
  readonly discharged?: Step;
  readonly redone?: true;
  readonly extended?: true;
  readonly visit?: VisitResult;
  readonly raised?: Level;
  /** The level that stood although the step had been done in time. */
  readonly lifted?: Level;
  /** The unit that the case left and the one it came to; `unassigned` for none. */
  readonly movedFrom?: string;
  readonly movedTo?: string;
  /** It repairs another entry; no figure of any period changes by it. */
  readonly corrects?: Corrects;
}

/** One entry of a case's ledger. */
export type Entry = EntryOf<CaseType, CaseState, Effects>;
