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
import type { Owed as OwedStep } from '../kernel/owed.ts';

export type Group = keyof typeof channelGroups | 'finding';

/** The one step that an open case owes. */
export type Owed = OwedStep<Step>;

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

/** True for a case that owes nothing any more; one that is closed can be reopened. */
export const isEnded = (status: Status): boolean =>
  status === 'closed' || status === 'declined' || status === 'withdrawn' || status === 'merged';
