import type {
  Area,
  Channel,
  channelGroups,
  Kind,
  Level,
  Method,
  Severity,
  Status,
  Step,
} from '../../../events/codes.ts';
import type { Day } from '../kernel/day.ts';

export type Group = keyof typeof channelGroups | 'finding';

/** The one step that an open case owes. Instants in epoch milliseconds. */
export interface Owed {
  readonly step: Step;
  /** Code of the unit that owes it. */
  readonly by: string;
  readonly dueAt: number;
  /** `seq` of the entry that set this due instant: levels start again with each. */
  readonly since: number;
  /** When `deadline-approaching` is due; absent for limits of one working day. */
  readonly noticeAt?: number;
  /** The level raised last for this due instant. */
  readonly level?: Level;
  /** The level that comes next, and the instant at which it falls due; absent after the last. */
  readonly next?: { readonly level: Level; readonly at: number };
}

/**
 * A case after an entry, as stamped on that entry: all that the next decision and the figures need,
 * so that neither is ever recomputed with a later policy.
 */
export interface CaseState {
  readonly kind: Kind;
  readonly status: Status;
  /** The responsible unit; absent while unassigned. */
  readonly unit?: string;
  readonly area: Area;
  readonly region: string;
  readonly channel?: Channel;
  readonly method?: Method;
  readonly severity: Severity;
  /** `completeBy` or `rectifyBy`; gone after the first round. */
  readonly namedDay?: Day;
  readonly redone: number;
  /** Unreachable or refused attempts in a row since the last `case-completed`. */
  readonly failedVisits: number;
  readonly extended: boolean;
  readonly owed?: Owed;
  /** Limits of the steps still before the case in this round: the owed one and those behind it. */
  readonly limits: Partial<Record<Step, number>>;
  readonly highest?: Level;
}

/** Which column of the deadline table a case follows. */
export const isEnded = (status: Status): boolean =>
  status === 'closed' || status === 'declined' || status === 'withdrawn' || status === 'merged';
