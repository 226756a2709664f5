import type { InboundType } from '../../../events/catalog.ts';
import type { Period } from '../kernel/period.ts';
import type { Rejection } from '../kernel/rejection.ts';

/** One entry of the ledger, of a case or of a duty: appended, never changed. Instants in epoch milliseconds. */
export interface EntryOf<Type extends InboundType, State, Effects> {
  readonly v: 1;
  /** What it is an entry of: a case, or a duty. */
  readonly caseId: string;
  /** 1 for the entry that opened the case, then without a gap. */
  readonly seq: number;
  readonly type: Type;
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
  /**
   * Years into which a limit, level or notice counted by this entry reaches, and whose holidays were not known: they
   * were counted with weekends alone. Absent where there is none.
   */
  readonly yearsWithoutHolidays?: readonly number[];
  /** For an entry that discharges a step: done before its due instant. */
  readonly onTime?: boolean;
  readonly effects: Effects;
  readonly after: State;
  /** Hash of the entry before, empty for the first. */
  readonly previousHash: string;
  /** SHA-256 over the canonical JSON of all the fields above. */
  readonly hash: string;
}

/** What the ledger itself looks at in a state, of whatever it follows. */
export interface LedgerState {
  readonly kind: string;
}

/** An entry of whatever the ledger follows. */
export type LedgerEntry = EntryOf<InboundType, LedgerState, object>;

/** An entry before it has its place in the chain. */
export type DraftOf<Type extends InboundType, State, Effects> = Omit<
  EntryOf<Type, State, Effects>,
  'previousHash' | 'hash'
>;

/** What became of an event that was not recorded at once; stands beside the entries, never among them. */
export type Fact = HeldFact | DuplicateFact | RejectedFact;

interface FactBase {
  /** EventBridge's id of the event: a fact is written once for it, however often it is delivered. */
  readonly envelopeId: string;
  readonly source: string;
  readonly type: string;
  readonly caseId?: string;
  /** True where `caseId` is the id of a duty of the plan. */
  readonly duty?: true;
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
  /** `seq` of the last entry when it was held, 0 for none: while that is the last, trying again gives the same. */
  readonly after?: number;
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
