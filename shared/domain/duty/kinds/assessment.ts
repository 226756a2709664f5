import { type AssessmentPart, assessmentParts } from '../../../../events/plan-codes.ts';
import type { AssessmentRule } from '../../../../events/policy/assessment.ts';
import { type Rejection, reject } from '../../kernel/rejection.ts';
import { hundredths } from '../composite-score.ts';
import type { DutyContext, DutyLifecycle, DutyOutcome } from '../lifecycle.ts';
import { mismatch, openedByPlan } from '../opened.ts';
import { fulfil, recordOnly, standing } from '../outcome.ts';

/** Parts that carry weight: those that a composite score needs. */
export const partsOf = ({ weights }: AssessmentRule): readonly AssessmentPart[] =>
  assessmentParts.filter((part) => weights[part] > 0);

const score = (context: DutyContext<'assessment-scored'>): DutyOutcome | Rejection => {
  const { detail, plan } = context;
  const wrong = mismatch(context, 'unit', detail.unit);
  if (wrong) return wrong;
  if (!plan.assessment)
    return reject('step-not-allowed', 'the plan of this policy has no assessment', 'part');
  const { memory } = standing(context);
  if (memory.scores?.[detail.part] !== undefined)
    return reject('step-not-allowed', `${detail.part} has been scored already`, 'part');
  const scores = { ...memory.scores, [detail.part]: hundredths(detail.score) };
  const all = partsOf(plan.assessment).every((part) => scores[part] !== undefined);
  return all ? fulfil(context, { ...memory, scores }) : recordOnly(context, { ...memory, scores });
};

/** Assessment 考核: done once each part that has weight was scored (plan, phase 3). */
export const assessment: DutyLifecycle = {
  kind: 'assessment',
  life: {
    'obligation-opened': openedByPlan,
    'assessment-scored': { allowed: ['owed'], who: 'office', rule: score },
  },
};
