import type { Level } from '../../../events/codes.ts';
import type {
  AssessmentPart,
  ContentArea,
  DutyKind,
  DutyStatus,
  DutyStep,
} from '../../../events/plan-codes.ts';

/** What every row of the report says of its duty. Dates are Shanghai's, `2015-07-31`. */
export interface ReportRow {
  readonly id: string;
  readonly unit: string;
  readonly region: string;
  readonly status: DutyStatus;
  /** Last day of the limit of what is owed; null once it has ended. */
  readonly dueOn: string | null;
  readonly overdue: boolean;
  readonly level: Level | null;
  readonly openedOn: string;
  readonly endedOn: string | null;
}

/** A duty that was due and is still owed. */
export interface Outstanding extends ReportRow {
  readonly kind: DutyKind;
  /** Code of its obligation, where it is one. */
  readonly rule: string | null;
  readonly step: DutyStep;
  readonly owedBy: string;
}

export interface ProblemRow extends ReportRow {
  readonly content: ContentArea;
  readonly origin: string;
  readonly summary: string;
  readonly answer: string | null;
  readonly answerSummary: string | null;
  readonly commitment: string | null;
}

export interface CommitmentRow extends ReportRow {
  readonly text: string;
  readonly fulfilBy: string;
  readonly publishedIn: string;
  readonly redone: number;
}

export interface SpecialItemRow extends ReportRow {
  readonly area: string | null;
  readonly title: string | null;
  readonly leadLeader: string | null;
  readonly responsible: string | null;
  readonly measures: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly percent: number;
  readonly cases: { readonly filed: number; readonly completed: number; readonly closed: number };
  /** completed / filed, of its cases. */
  readonly completedRate: number | null;
}

export interface InspectionRow extends ReportRow {
  readonly carriedOutOn: string;
  readonly method: string;
  readonly regions: readonly string[];
  readonly areas: readonly string[];
  readonly findings: number;
  readonly missing: readonly string[];
}

/** What a manifest counts against what the ledger has. */
export interface ReconciliationRow extends ReportRow {
  readonly source: string;
  readonly from: string;
  readonly until: string;
  readonly counted: number;
  /** null until it was compared. */
  readonly recorded: number | null;
  readonly agrees: boolean | null;
  readonly missing: readonly string[];
  readonly unlisted: readonly string[];
  readonly reason: string | null;
}

/** One link of a chain of accountability. */
export interface AccountabilityRow extends ReportRow {
  readonly caseId: string;
  readonly link: string;
  readonly form: string | null;
  readonly decidedOn: string | null;
  readonly authority: string | null;
  readonly reason: string | null;
  readonly scope: string | null;
}

/** What a result of the assessment asks for. */
export const consequences = [
  'commendation',
  'circular-criticism',
  'no-awards',
  'rectification-notice',
  'interview',
] as const;
export type Consequence = (typeof consequences)[number];

export type Grade = 'excellent' | 'qualified' | 'unqualified';

export interface AssessmentRow extends ReportRow {
  /** Scores of the parts as decimals, `91.50`; a part that is missing has none. */
  readonly parts: Readonly<Partial<Record<AssessmentPart, string>>>;
  readonly missing: readonly AssessmentPart[];
  /** Composite score; null while a part is missing. */
  readonly score: string | null;
  readonly grade: Grade | null;
  readonly complaints: number;
  readonly satisfaction: {
    readonly numerator: number;
    readonly denominator: number;
    readonly rate: number | null;
  };
  /** What the part routine work would be by the ledger’s own figures: the mean of the months’ ranking scores. */
  readonly routineProposed: string | null;
  /** What the rules ask for, with the reason of each. */
  readonly asked: readonly { readonly what: Consequence; readonly because: string; readonly done: boolean }[];
}

/** Supervision of a line of work, or guidance of a contact point: the mean of what it answers for. */
export interface DerivedRow {
  readonly code: string;
  readonly units: readonly string[];
  readonly score: string | null;
  readonly excellent: number;
  readonly unqualified: number;
}

export interface NoticeRow extends ReportRow {
  readonly number: string | null;
  readonly area: string;
  readonly problem: string;
  readonly rectifyBy: string;
  readonly issuedOn: string;
  /** Month that counts it: a later one where it was recorded after its own had closed. */
  readonly postedIn: string;
  readonly redone: number;
}

export interface InterviewRow extends ReportRow {
  readonly number: string | null;
  readonly official: string;
  readonly grounds: string;
  readonly summary: string;
  readonly holdBy: string;
  readonly issuedOn: string;
  /** Month that counts it, as of a notice. */
  readonly postedIn: string;
  readonly outcome: string | null;
}

export interface RegisterRow extends ReportRow {
  readonly title: string;
  readonly where: string | null;
  readonly promotion: string | null;
  readonly summary: string | null;
}
