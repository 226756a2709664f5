import type { AssessmentRule } from '../../../../events/policy/assessment.ts';
import { partsOf } from '../../../domain/duty/kinds/assessment.ts';
import { partLabels } from '../../duty-labels.ts';

/** How composite scores and grades are made, with the policy’s numbers. */
export const scoreRules = (rule: AssessmentRule): readonly string[] => [
  `综合得分为各部分得分（满分100分）按权重之和：${partsOf(rule)
    .map((part) => `${partLabels[part]}占${rule.weights[part]}%`)
    .join('、')}；四舍五入，保留两位小数。任何一部分尚未评分的，以“—”表示，综合得分不计算，不作推算。`,
  `综合得分${rule.excellentFrom}分及以上为优秀，${rule.qualifiedFrom}分及以上、不满${rule.excellentFrom}分为合格，不满${rule.qualifiedFrom}分为不合格。`,
];

/** How the ledger’s own figures propose the part routine work. */
export const routineRule =
  '日常工作建议分为该单位各月通报排名得分的平均值，由台账数字计算，供日常工作评分参考；没有参加过排名的，无建议分。';

/** How the three assessments are derived. */
export const threeAssessments =
  '主体责任考核，考核各单位，以其综合得分为准；行业监管责任考核，考核行业主管处室，以在其监管领域内有投诉举报或者检查发现问题的各单位综合得分的平均值为准；联系点指导责任考核，考核联系点领导，以联系点地区各单位综合得分的平均值为准。平均值只计已有综合得分的单位，四舍五入，保留两位小数。';

/** What results ask for, with the policy’s numbers. */
export const resultRules = ({
  excellentFrom,
  qualifiedFrom,
  satisfactionLine,
  manyComplaints,
}: AssessmentRule): string =>
  `综合得分达到${excellentFrom}分、且无群众不满意情形的，予以通报表扬。综合得分低于${qualifiedFrom}分，或者群众满意率低于${satisfactionLine}%的，予以通报批评、取消评先资格，并下达整改通知书。组织不力（应当成立领导小组、报送材料而逾期未完成）、投诉集中（投诉达到${manyComplaints}件）或者发生严重问题（情节恶劣的事项查证属实）的，约谈主要负责人。`;
