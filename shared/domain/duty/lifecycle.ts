import type { DetailOf, DutyType } from '../../../events/catalog.ts';
import type { DutyKind, DutyStatus } from '../../../events/plan-codes.ts';
import type { Plan } from '../../../events/policy/plan.ts';
import type { Rejection } from '../kernel/rejection.ts';
import type { Rules } from '../kernel/rules.ts';
import type { Organisation } from '../ledger/organisation.ts';
import type { DutyEffects } from './entry.ts';
import type { DutyState } from './state.ts';

/** Who may post an event of a duty. */
export type DutyPoster = 'anyone' | 'office' | 'unit or office' | 'not the unit' | 'this system';

/** All that an event's own rule may look at. */
export interface DutyContext<T extends DutyType> extends Rules {
  readonly plan: Plan;
  readonly organisation: Organisation;
  readonly kind: DutyKind;
  /** The duty as it stands; undefined where the event opens it. */
  readonly state: DutyState | undefined;
  readonly detail: DetailOf<T>;
  /** `occurredAt` in epoch milliseconds: the base of what follows. */
  readonly at: number;
  /** `seq` of the entry to come. */
  readonly seq: number;
}

export interface DutyOutcome {
  readonly state: DutyState;
  readonly effects: DutyEffects;
  readonly onTime?: boolean;
}

/** One row of a duty's life. */
export interface DutyRow<T extends DutyType> {
  /** Statuses in which the event is legal; `none`: it may open the duty. */
  readonly allowed: readonly (DutyStatus | 'none')[];
  readonly who: DutyPoster;
  readonly rule: (context: DutyContext<T>) => DutyOutcome | Rejection;
}

/** The life of one kind of duty, as a table: which event is legal when, by whom, and what follows. */
export interface DutyLifecycle {
  readonly kind: DutyKind;
  readonly life: { readonly [T in DutyType]?: DutyRow<T> };
}
