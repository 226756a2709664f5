import type { InboundType } from '../../../events/catalog.ts';
import type { Level, RejectionCode, Step, VisitResult } from '../../../events/codes.ts';
import type { Period } from '../kernel/period.ts';
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

/** One entry of a case's ledger: appended, never changed. Instants in epoch milliseconds. */
export interface Entry {
  readonly v: 1;
  readonly caseId: string;
  /** 1 for the entry that opened the case, then without a gap. */
  readonly seq: number;
  readonly type: InboundType;
  readonly source: string;
  readonly eventId: string;
  readonly occurredAt: number;
  readonly postedAt: number;
  readonly recordedAt: number;
  /** The ten-day period that counts this entry. */
  readonly postedTo: Period;
  readonly by: { readonly unit: string; readonly officer?: string };
  /** The detail as posted, less what stands in the fields above, and less any petitioner. */
  readonly detail: Readonly<Record<string, unknown>>;
  /** SHA-256 over type and detail as posted (canonical JSON), any petitioner left out. */
  readonly digest: string;
  /** True where the complaint named a petitioner, whose data is kept elsewhere. */
  readonly petitioner?: true;
  /** True for what this system itself raised: counted apart from what sources posted. */
  readonly own?: true;
  /** Policy by which the consequences were decided, `hubei-2015@1`. */
  readonly policy: string;
  /** For an entry that discharges a step: done before its due instant. */
  readonly onTime?: boolean;
  readonly effects: Effects;
  readonly after: CaseState;
  /** Hash of the case's entry before, empty for the first. */
  readonly previousHash: string;
  /** SHA-256 over the canonical JSON of all the fields above. */
  readonly hash: string;
}

export type EntryDraft = Omit<Entry, 'previousHash' | 'hash'>;

/** Why an event was rejected, as its source is told. */
export interface Rejection {
  readonly code: RejectionCode;
  readonly message: string;
  readonly issues: readonly { readonly path: string; readonly message: string }[];
}

/** What became of an event that was not recorded at once; stands beside the entries, never among them. */
export type Fact = HeldFact | DuplicateFact | RejectedFact;

interface FactBase {
  /** EventBridge's id of the event: a fact is written once for it, however often it is delivered. */
  readonly envelopeId: string;
  readonly source: string;
  readonly type: string;
  readonly caseId?: string;
  readonly eventId?: string;
  readonly at: number;
}

export interface HeldFact extends FactBase {
  readonly kind: 'held';
  readonly caseId: string;
  readonly eventId: string;
  readonly type: InboundType;
  readonly occurredAt: number;
  readonly postedAt: number;
  /** Position among the case's held events, for those that arrived at one instant. */
  readonly arrival: number;
  readonly expiresAt: number;
  readonly digest: string;
  /** The whole detail: it is decided again later. Only complaints name petitioners, and they are never held. */
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface DuplicateFact extends FactBase {
  readonly kind: 'duplicate';
}

export interface RejectedFact extends FactBase, Rejection {
  readonly kind: 'rejected';
}
