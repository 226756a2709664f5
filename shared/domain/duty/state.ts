import type { Level } from '../../../events/codes.ts';
import type {
  AssessmentPart,
  DutyKind,
  DutyStatus,
  DutyStep,
  OpinionSource,
} from '../../../events/plan-codes.ts';
import type { Owed } from '../kernel/owed.ts';

/** What later decisions on a duty need to know of earlier ones; each lifecycle uses its own. */
export interface DutyMemory {
  /** Code of the obligation, or of what it follows from. */
  readonly rule?: string;
  /** The case or the body that it follows from. */
  readonly about?: string;
  /** Consultation: whose opinions were collected. */
  readonly heard?: readonly OpinionSource[];
  /** Assessment: parts scored, in hundredths of a point. */
  readonly scores?: Readonly<Partial<Record<AssessmentPart, number>>>;
}

/**
 * A duty 履职事项 after an entry, as stamped on that entry: something that the plan tracks beside complaints and
 * findings. Like a case it owes exactly one step while it is open, and none once it has ended.
 */
export interface DutyState {
  readonly kind: DutyKind;
  readonly status: DutyStatus;
  /** The unit, division or leader that it is about. */
  readonly unit: string;
  readonly region: string;
  readonly owed?: Owed<DutyStep>;
  readonly highest?: Level;
  /** Checks that found it not done. */
  readonly redone: number;
  readonly memory: DutyMemory;
}

/** True for a duty that owes nothing any more. */
export const hasEnded = (status: DutyStatus): boolean => status === 'discharged' || status === 'exempted';
