import type { Period } from '../../domain/kernel/period.ts';

/** A correcting entry of the period: what it repairs, why, and by whose authority (更正). */
export interface Correction {
  readonly caseId: string;
  /** The correcting entry's place in its case, and that of the entry that it repairs. */
  readonly seq: number;
  readonly corrects: number;
  /** The period that counted the entry repaired; it stays as it was issued. */
  readonly originalPeriod: Period;
  /** What was wrong, in Chinese, nothing of a petitioner. */
  readonly wrong: string;
  /** By whose authority it is corrected: the office, and its document. */
  readonly authority: string;
  /** What the figures of the original period would have been, in Chinese. */
  readonly effect: string;
}
