import type { InboundType } from '../../../events/catalog.ts';
import type { Rejection } from '../kernel/rejection.ts';
import type { Rules } from '../kernel/rules.ts';
import type { Checked } from './check.ts';
import type { History } from './history.ts';
import type { Organisation } from './organisation.ts';
import type { AnyEntry } from './recorded.ts';

/** What a decision says of an event that is recorded: the state after it, and what it does. */
export type Outcome = Pick<AnyEntry, 'effects'> & {
  readonly state: AnyEntry['after'];
  readonly onTime?: boolean;
};

/** An event that may be recorded, with what its own rules may look at. */
export interface Hearing extends Rules {
  readonly history: History;
  readonly checked: Checked<InboundType>;
  readonly organisation: Organisation;
  /** The instant of recording, in epoch milliseconds. */
  readonly now: number;
}

/**
 * The rules of one sort of thing that the ledger follows. They are asked in this order; the first that refuses
 * has the last word.
 */
export interface Decider {
  /** Why the event may not come in this status: `hold` where it may later. */
  refusedByStatus(hearing: Hearing): Rejection | 'hold' | undefined;
  /** Why this unit may not post it. */
  refusedByPoster(hearing: Hearing): Rejection | undefined;
  /** What follows, by the event's own rule. */
  run(hearing: Hearing): Outcome | Rejection;
}
