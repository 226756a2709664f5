/** How much of what is collected is listed; everything is counted. */
export interface FactLimits {
  /** Entries behind a figure. */
  readonly behind: number;
  /** Cases named for a matter in one scope. */
  readonly named: number;
  /** Late-posted entries of one original period. */
  readonly late: number;
  /** Typical cases. */
  readonly typical: number;
  /** Timelines, besides those of cases that are named. */
  readonly timelines: number;
}

/** What a document can still be read with. */
export const usualLimits: FactLimits = { behind: 100, named: 10, late: 20, typical: 3, timelines: 2_000 };
