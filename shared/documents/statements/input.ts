import type { Policy } from '../../../events/policy.ts';
import type { Registry } from '../../../events/registry.ts';
import type { Calendar } from '../../domain/kernel/calendar.ts';
import type { PlanReport } from '../../domain/plan-report/report.ts';
import type { MonthlyBulletin, TenDayStatistics } from '../../domain/statistics/statement.ts';
import type { Correction } from './corrections.ts';
import type { Facts } from './facts/facts.ts';

/** The rules and names by which documents are made. */
export interface DocumentBasis {
  readonly policy: Pick<Policy, 'office' | 'ranking' | 'rankingRule' | 'mendingDays' | 'plan'>;
  /** On which working days are counted. */
  readonly calendar: Calendar;
  readonly registry: Registry;
}

interface Collected {
  readonly facts: Facts;
  readonly corrections: readonly Correction[];
}

/** What a ten-day period's document is made of. */
export interface TenDayInput extends Collected {
  readonly statement: TenDayStatistics;
  /** Statistics of periods before it, for the trend and the comparison, the earliest first; as many as are wanted. */
  readonly earlier: readonly TenDayStatistics[];
}

/** What a month's bulletin and its extracts are made of. */
export interface BulletinInput extends Collected {
  readonly statement: MonthlyBulletin;
  /** Statistics of the month's ten-day periods, or of more before them, the earliest first, for the trend. */
  readonly tenDays: readonly TenDayStatistics[];
  /** The bulletin of the month before, and of the same month a year before, where there is one. */
  readonly previous: MonthlyBulletin | null;
  readonly yearBefore: MonthlyBulletin | null;
  /** How the plan stands, where the policy has one. */
  readonly plan?: PlanReport;
}
