import { type AssessmentPart, assessmentParts } from '../../../events/plan-codes.ts';
import type { AssessmentRule } from '../../../events/policy/assessment.ts';

/** A score as text, in hundredths of a point: whole numbers, so that no sum is ever inexact. */
export const hundredths = (score: string): number => {
  const [whole = '0', places = ''] = score.split('.');
  return Number(whole) * 100 + Number(places.padEnd(2, '0'));
};

/** Hundredths of a point as people read them, `91.50`. */
export const points = (value: number): string =>
  `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`;

export interface Composite {
  /** Composite score in hundredths, rounded half up; null while a part that has weight is missing. */
  readonly score: number | null;
  readonly missing: readonly AssessmentPart[];
}

/**
 * Composite score 综合得分: third-party supervision 30 %, client survey 25 %, collective review 35 %, routine work
 * 10 % (plan, phase 3; the weights are the policy’s). A missing part is shown, never guessed.
 */
export const compositeOf = (
  scores: Readonly<Partial<Record<AssessmentPart, number>>>,
  { weights }: AssessmentRule,
): Composite => {
  const missing = assessmentParts.filter((part) => weights[part] > 0 && scores[part] === undefined);
  if (missing.length > 0) return { score: null, missing };
  const sum = assessmentParts.reduce((total, part) => total + (scores[part] ?? 0) * weights[part], 0);
  // Of whole numbers: half a hundredth goes up.
  return { score: Math.floor((sum + 50) / 100), missing };
};
