import type { Entry } from '../domain/case/entry.ts';
import type { StoredEntry } from '../domain/decision/subjects.ts';
import type { DutyEntry } from '../domain/duty/entry.ts';
import type { Period } from '../domain/kernel/period.ts';
import type { Fact } from '../domain/ledger/entry.ts';
import type { SubjectId } from '../domain/ledger/subject.ts';

/** All that the ledger keeps of one case, or of one duty of the plan: its entries in order, and the facts that stand beside them. */
export interface CaseRecord {
  readonly entries: readonly StoredEntry[];
  readonly facts: readonly Fact[];
}

/** How an entry came to be appended; tells the stream's readers, and is no part of the chain. */
export interface AppendNote {
  /** Other events of the case are held: try them again. */
  readonly release: boolean;
  /** The event had been held. */
  readonly freed: boolean;
}

/** The append-only ledger. Every call may throw what its store throws: the event is then tried again. */
export interface Ledger {
  /** One strongly consistent read of a case or a duty; empty when nothing is known of it. */
  load(subject: SubjectId): Promise<CaseRecord>;
  /** Appends an entry unless its place in the case is taken: then `conflict`, and nothing is written. */
  append(kept: StoredEntry, note: AppendNote): Promise<'appended' | 'conflict'>;
  /** Keeps a fact of an event, once for its envelope and kind however often it is called. */
  note(fact: Fact): Promise<void>;
}

/** Reading the ledger for statements and audits. */
export interface LedgerReader {
  /** Entries of cases posted to a period; each case's in the order of `seq`, cases in no order. */
  entriesPostedTo(period: Period): AsyncIterable<Entry>;
  /** The entries of every duty of the plan, a duty at a time, in no order of duties. */
  duties(): AsyncIterable<readonly DutyEntry[]>;
  /** Everything, a case or duty at a time, by case id; what named no case comes first, each by itself. */
  everything(): AsyncIterable<CaseRecord>;
}

/** Bringing into a ledger what was recorded elsewhere, as it is: nothing of it is decided or told again. */
export interface LedgerImport {
  /**
   * Brings a case whole: first its entries, so that whoever follows the ledger never decides on a part of them.
   * What stands already is left.
   *
   * @returns how many of its entries and facts stood there before
   */
  bring(record: CaseRecord): Promise<number>;
  /** Whether nothing stands in it. */
  isEmpty(): Promise<boolean>;
}
