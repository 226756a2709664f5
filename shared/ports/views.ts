import type { AnyState } from '../domain/decision/subjects.ts';
import type { Period } from '../domain/kernel/period.ts';

/** A case, or a duty of the plan, as it stands after its last entry; rebuildable from the ledger at any time. */
export interface CaseView {
  readonly what: 'case';
  readonly caseId: string;
  readonly seq: number;
  readonly recordedAt: number;
  readonly state: AnyState;
}

/** A held event, until it is settled. */
export interface HeldView {
  readonly what: 'held';
  readonly envelopeId: string;
  readonly caseId: string;
  /** True where `caseId` is the id of a duty of the plan. */
  readonly duty?: true;
  readonly eventId: string;
  readonly source: string;
  readonly type: string;
  readonly recordedAt: number;
  readonly noticeAt: number;
  readonly expiresAt: number;
}

export type View = CaseView | HeldView;

/** How far the plan's duties were opened: by which rules, and through which date. */
export interface DutiesOpened {
  /** Digest of all that the plan and the registry ask for. */
  readonly rules: string;
  readonly through: string;
}

/** Views of cases and held events, with a sparse index over the instant at which each next needs a sweep. */
export interface Views {
  /** Keeps a view, unless a later one of the same case stands already. */
  put(view: View, nextAt: number | undefined): Promise<void>;
  /** Removes the view of a held event that was settled. */
  removeHeld(envelopeId: string): Promise<void>;
  /** Moves a view's next instant, if the view is still the one given. */
  postpone(view: View, nextAt: number | undefined): Promise<void>;
  /** Views whose instant has come, the earliest first. */
  due(now: number): AsyncIterable<View>;
  /** The earliest instant of all; undefined when nothing waits. */
  nextInstant(): Promise<number | undefined>;
  /** Remembers the earliest period that an entry was posted to. */
  noteFirstPeriod(period: Period): Promise<void>;
  firstPeriod(): Promise<Period | undefined>;
  /** Which of the plan's duties were opened already; undefined when none were. */
  dutiesOpened(): Promise<DutiesOpened | undefined>;
  noteDutiesOpened(opened: DutiesOpened): Promise<void>;
}
