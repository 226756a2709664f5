import type { AssessmentRule } from '../../../events/policy/assessment.ts';
import { points } from '../duty/composite-score.ts';
import type { AssessmentRow, Consequence, Grade } from './report-rows.ts';

/** Grade of a composite score, in hundredths: excellent, qualified, or not (plan, phase 3). */
export const gradeOf = (score: number, { excellentFrom, qualifiedFrom }: AssessmentRule): Grade =>
  score >= excellentFrom * 100 ? 'excellent' : score >= qualifiedFrom * 100 ? 'qualified' : 'unqualified';

/** Mean of scores in hundredths, rounded half up in whole numbers; null of none. */
export const meanOf = (scores: readonly number[]): number | null => {
  if (scores.length === 0) return null;
  const sum = scores.reduce((total, each) => total + each, 0);
  return Math.floor((2 * sum + scores.length) / (2 * scores.length));
};

/** What speaks for or against a unit at the end. */
export interface Standing {
  /** Composite score in hundredths; null while a part is missing. */
  readonly score: number | null;
  readonly complaints: number;
  readonly satisfaction: AssessmentRow['satisfaction'];
  /** Cases of it that were grave and found to be so. */
  readonly graveCases: readonly string[];
  /** Titles of what it had to organise and still owes past its date. */
  readonly unorganised: readonly string[];
}

interface Asked {
  readonly what: Consequence;
  readonly because: string;
}

/** Unqualified by its score, or the public not satisfied: the reasons, in words. */
const failings = ({ score, satisfaction }: Standing, rule: AssessmentRule): readonly string[] => {
  const reasons: string[] = [];
  if (score !== null && gradeOf(score, rule) === 'unqualified')
    reasons.push(`综合得分${points(score)}分，低于${rule.qualifiedFrom}分`);
  const { numerator, denominator } = satisfaction;
  if (numerator * 100 < rule.satisfactionLine * denominator)
    reasons.push(`群众满意率${numerator}/${denominator}，低于${rule.satisfactionLine}%`);
  return reasons;
};

const interviewReasons = (standing: Standing, rule: AssessmentRule): readonly string[] => [
  ...(standing.unorganised.length > 0 ? [`组织不力：${standing.unorganised.join('、')}逾期未完成`] : []),
  ...(standing.complaints >= rule.manyComplaints
    ? [`投诉集中：投诉${standing.complaints}件，达到${rule.manyComplaints}件`]
    : []),
  ...(standing.graveCases.length > 0 ? [`发生严重问题：${standing.graveCases.join('、')}查证属实`] : []),
];

/**
 * What the results ask for (plan, phase 3): excellent → commendation; unqualified or the public not satisfied →
 * circular criticism, no awards, rectification notice; weak organisation, many complaints or a serious incident →
 * interview of the principal official.
 */
export const askedFor = (standing: Standing, rule: AssessmentRule): readonly Asked[] => {
  const bad = failings(standing, rule).join('；');
  const good = standing.score !== null && gradeOf(standing.score, rule) === 'excellent' && bad === '';
  const interview = interviewReasons(standing, rule).join('；');
  return [
    ...(good && standing.score !== null
      ? [
          {
            what: 'commendation' as const,
            because: `综合得分${points(standing.score)}分，达到${rule.excellentFrom}分`,
          },
        ]
      : []),
    ...(bad === ''
      ? []
      : (['circular-criticism', 'no-awards', 'rectification-notice'] as const).map((what) => ({
          what,
          because: bad,
        }))),
    ...(interview === '' ? [] : [{ what: 'interview' as const, because: interview }]),
  ];
};
