import type { Level } from '../../../../events/codes.ts';
import type { CaseState } from '../../../domain/case/state.ts';
import type { ByCode } from '../../../domain/kernel/by-code.ts';
import type { Period } from '../../../domain/kernel/period.ts';
import type { Behind, CaseTimeline } from '../../model.ts';

/** A case as documents name it: what it is about and where it stands, never a word of what a petitioner said. */
export interface CaseNote
  extends Pick<
    CaseState,
    | 'kind'
    | 'area'
    | 'region'
    | 'unit'
    | 'channel'
    | 'method'
    | 'severity'
    | 'status'
    | 'owed'
    | 'highest'
    | 'redone'
  > {
  readonly caseId: string;
  /** When it was filed or recorded. */
  readonly openedAt: number;
}

/** A case with the entry for which it is named. */
export interface NamedCase {
  readonly note: CaseNote;
  readonly seq: number;
  /** When that entry happened. */
  readonly occurredAt: number;
  /** The level that the entry raised. */
  readonly raised?: Level;
}

/** An entry posted later than it happened. */
export interface LateEntry extends NamedCase {
  /** What it tells of, in Chinese. */
  readonly words: string;
  readonly recordedAt: number;
}

/** So many, of which some are listed. */
export interface Listed<T> {
  readonly count: number;
  readonly items: readonly T[];
}

export type ByScope<T> = Readonly<Record<string, T>>;

/** What documents name cases for, each as of the end of the period or as entries of it did it. */
export const matters = ['notInvestigated', 'notVisited', 'overdue', 'escalated', 'redone'] as const;
export type Matter = (typeof matters)[number];

/** What a document says beyond the figures; collected in one pass over the ledger, bounded, by `collecting`. */
export interface Facts {
  /** By scope (`total`, `byUnit/420100-water`), the gravest first. */
  readonly matters: Readonly<Record<Matter, ByScope<Listed<NamedCase>>>>;
  /** Overdue open cases by scope and by how long they have been overdue, in the order of `ages`. */
  readonly overdueAges: ByScope<readonly number[]>;
  /** Entries posted late, by the period in which they happened. */
  readonly latePosted: Readonly<Record<Period, Listed<LateEntry>>>;
  /** The gravest cases with anything done or open in the period. */
  readonly typical: readonly NamedCase[];
  /** By case id. */
  readonly timelines: ByCode<CaseTimeline>;
  /** By `figureKey`. */
  readonly behind: Readonly<Record<string, Behind>>;
}
