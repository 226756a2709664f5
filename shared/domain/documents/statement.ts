/** How one step went in a period: what fell due, what was done, and of that what was in time. */
export interface StepFigures {
  readonly due: number;
  readonly done: number;
  readonly onTime: number;
  readonly late: number;
  /** done / due, to four decimals; null when nothing was due. */
  readonly rate: number | null;
  /** onTime / done, to four decimals; null when nothing was done. */
  readonly onTimeRate: number | null;
}

/** Results of a period's return visits. */
export interface SatisfactionFigures {
  readonly satisfied: number;
  readonly basicallySatisfied: number;
  readonly dissatisfied: number;
  readonly unreachable: number;
  readonly refused: number;
  readonly rate: number | null;
}

/** Levels of escalation raised in a period. */
export interface EscalationFigures {
  readonly reminder: number;
  readonly supervision: number;
  readonly circular: number;
  readonly interview: number;
  readonly accountability: number;
}

/** The figures of one scope in one period (contract, section 5). */
export interface Figures {
  readonly opening: number;
  readonly filed: number;
  readonly reopened: number;
  readonly movedIn: number;
  readonly movedOut: number;
  readonly closed: number;
  readonly declined: number;
  readonly withdrawn: number;
  readonly merged: number;
  readonly closing: number;
  readonly redone: number;
  readonly extended: number;
  readonly overdueOpen: number;
  readonly latePosted: number;
  readonly accepted: StepFigures;
  readonly investigated: StepFigures;
  readonly completed: StepFigures;
  readonly returnVisited: StepFigures;
  readonly satisfaction: SatisfactionFigures;
  readonly escalations: EscalationFigures;
}

/** Figures by code; a code is there when one of its figures is neither 0 nor null. */
export type Breakdown = Readonly<Record<string, Figures>>;

interface Statistics {
  /** First and last date of what is covered. */
  readonly from: string;
  readonly until: string;
  /** Ids of the policy and the registry that applied. */
  readonly policy: string;
  readonly registry: string;
  /** Hash over the ledger's entries up to the close. */
  readonly root: string;
  readonly total: Figures;
  readonly byUnit: Breakdown;
  readonly byArea: Breakdown;
  readonly byRegion: Breakdown;
  readonly byChannel: Breakdown;
  readonly byMethod: Breakdown;
  readonly byKind: Breakdown;
}

/** 旬统计: what is written to `out/ten-day/2015-07-1.json`. */
export interface TenDayStatistics extends Statistics {
  readonly period: string;
}

/** A unit's place in a bulletin; units without a score have no rank. */
export interface RankedUnit {
  readonly unit: string;
  readonly score: number | null;
  readonly rank: number | null;
}

/** 月通报: what is written to `out/bulletins/2015-07.json`. */
export interface MonthlyBulletin extends Statistics {
  readonly month: string;
  /** The month before; null in the first bulletin issued. */
  readonly previous: Figures | null;
  readonly toDate: Figures;
  readonly ranking: readonly RankedUnit[];
}

export type Statement = TenDayStatistics | MonthlyBulletin;

export const isBulletin = (statement: Statement): statement is MonthlyBulletin => 'month' in statement;
