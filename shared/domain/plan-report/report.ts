import type { Batch } from '../../../events/plan-codes.ts';
import type { ByCode } from '../kernel/by-code.ts';
import type { ContactPointFault } from '../plan/contact-points.ts';
import type { DutyCounts } from './duty-counts.ts';
import type {
  AccountabilityRow,
  AssessmentRow,
  CommitmentRow,
  DerivedRow,
  InspectionRow,
  InterviewRow,
  NoticeRow,
  Outstanding,
  ProblemRow,
  ReconciliationRow,
  RegisterRow,
  SpecialItemRow,
} from './report-rows.ts';

/** One article of the plan, with what the ledger holds for it. */
export interface ChecklistRow {
  readonly code: string;
  readonly phase: string;
  readonly title: string;
  /** In Chinese, a sentence each. */
  readonly evidence: readonly string[];
  /** What is missing, named; an empty list where nothing is. */
  readonly gaps: readonly string[];
}

/** `plan/2015-07.json` 方案落实情况: how the whole plan stands at a month’s close. */
export interface PlanReport {
  readonly month: string;
  readonly from: string;
  readonly until: string;
  readonly policy: string;
  readonly registry: string;
  /** Hash over the duties’ entries up to the close, as a statement’s is over the cases’. */
  readonly root: string;
  readonly total: DutyCounts;
  readonly byKind: ByCode<DutyCounts>;
  readonly byObligation: ByCode<DutyCounts>;
  readonly outstanding: readonly Outstanding[];
  readonly contactPoints: {
    readonly faults: readonly ContactPointFault[];
    readonly visits: readonly {
      readonly leader: string;
      readonly region: string;
      readonly purposes: ByCode<number>;
    }[];
  };
  readonly problems: readonly ProblemRow[];
  readonly commitments: readonly CommitmentRow[];
  readonly specialItems: readonly SpecialItemRow[];
  readonly inspections: {
    readonly rounds: readonly InspectionRow[];
    /** Methods that the policy asks for and by which a region was not inspected. */
    readonly uncovered: readonly { readonly region: string; readonly methods: readonly string[] }[];
  };
  readonly reconciliation: readonly ReconciliationRow[];
  readonly accountability: readonly AccountabilityRow[];
  readonly assessment: {
    readonly units: readonly AssessmentRow[];
    readonly divisions: readonly DerivedRow[];
    readonly leaders: readonly DerivedRow[];
  };
  readonly notices: readonly NoticeRow[];
  readonly interviews: readonly InterviewRow[];
  readonly measures: readonly RegisterRow[];
  readonly commendations: readonly RegisterRow[];
  readonly exposures: readonly RegisterRow[];
  readonly batches: Readonly<Record<Batch, number>>;
  readonly checklist: readonly ChecklistRow[];
}
