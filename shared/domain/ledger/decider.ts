import type { InboundType } from '../../../events/catalog.ts';
import type { Rejection } from '../kernel/rejection.ts';
import type { Rules } from '../kernel/rules.ts';
import type { Checked } from './check.ts';
import type { LedgerEntry } from './entry.ts';
import type { HistoryOf } from './history.ts';
import type { Organisation } from './organisation.ts';

/** What a decision says of an event that is recorded: the state after it, and what it does. */
export interface OutcomeOf<E extends LedgerEntry> {
  readonly state: E['after'];
  readonly effects: E['effects'];
  /** For an entry that discharges a step: done before its due instant. */
  readonly onTime?: boolean;
}

/** An event that may be recorded, with what its own rules may look at. */
export interface DecisionContext<E extends LedgerEntry> extends Rules {
  readonly history: HistoryOf<E>;
  readonly checked: Checked<InboundType>;
  readonly organisation: Organisation;
  /** The instant of recording, in epoch milliseconds. */
  readonly now: number;
}

/**
 * The rules of one sort of thing that the ledger follows. They are asked in this order; the first that refuses
 * has the last word.
 */
export interface Decider<E extends LedgerEntry> {
  /** Why the event may not come in this status: `hold` where it may later. */
  refusedByStatus(context: DecisionContext<E>): Rejection | 'hold' | undefined;
  /** Why this unit may not post it. */
  refusedByPoster(context: DecisionContext<E>): Rejection | undefined;
  /** What follows, by the event's own rule. */
  run(context: DecisionContext<E>): OutcomeOf<E> | Rejection;
}
