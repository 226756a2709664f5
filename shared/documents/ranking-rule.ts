import type { Policy } from '../../events/policy.ts';
import { type RankingRule, rankingRuleIn, rateNames, ratesOfScore } from '../domain/statistics/score.ts';
import { figureName } from './figure-names.ts';

const ofSmallDenominators = ({ minimumDenominator, smallDenominators }: RankingRule): string => {
  if (minimumDenominator === 1) return '分母为零的比率连同其权重不计。';
  const treated =
    smallDenominators === 'leave-out'
      ? '的比率连同其权重不计。'
      : '的比率按全省同项比率计分；分母为零的比率连同其权重不计。';
  return `分母小于${minimumDenominator}${treated}`;
};

/** How a policy makes a unit's score, in words: printed above the ranking. */
export const rankingRuleOf = (weights: Policy['ranking'], rule: RankingRule = rankingRuleIn({})): string => {
  const parts = rateNames
    .filter((name) => weights[name] > 0)
    .map((name) => `${figureName(ratesOfScore[name])}${weights[name]}`);
  const score = `单位得分为各项比率的加权平均，满分100分，保留两位小数，权重为${parts.join('、')}；`;
  return `${score}${ofSmallDenominators(rule)}`;
};

/** How ranks follow from scores. */
export const ranksFollow = ({ ties }: RankingRule): string => {
  const after = ties === 'shared' ? '其后名次顺延（如1、1、3）' : '其后名次不空缺（如1、1、2）';
  return `名次按得分由高到低排列，得分相同的名次并列，${after}；没有得分的单位不参加排名。`;
};
