import type { Policy } from '../../../events/policy.ts';
import { rateOfScore } from './rates.ts';

type Weights = Policy['ranking'];

/** How a policy makes a unit's score, in words: printed above the ranking. */
export const rankingRuleOf = (weights: Weights): string => {
  const parts = (Object.keys(rateOfScore) as (keyof Weights)[])
    .filter((name) => weights[name] > 0)
    .map((name) => `${rateOfScore[name].name}${weights[name]}`);
  return `单位得分为各项比率的加权平均，满分100分，保留两位小数，权重为${parts.join('、')}；分母为零的比率连同其权重不计。`;
};
