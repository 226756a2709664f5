import type { Policy } from '../../../events/policy.ts';
import type { Figures } from './figures.ts';

export interface Rank {
  readonly unit: string;
  /** 0 to 100, two decimals. */
  readonly score: number;
  /** 1 for the best; equal scores share a rank: 1, 1, 3. */
  readonly rank: number;
}

/** The rates that make a unit's score, in the order in which the bulletin prints their weights. */
const rateOf: Record<keyof Policy['ranking'], (figures: Figures) => number | null> = {
  investigatedRate: (figures) => figures.investigated.rate,
  returnVisitedRate: (figures) => figures.returnVisited.rate,
  completedRate: (figures) => figures.completed.rate,
  completedOnTimeRate: (figures) => figures.completed.onTimeRate,
  satisfactionRate: (figures) => figures.satisfaction.rate,
};

/**
 * A unit's score: the mean of its rates by the policy's weights, a rate without denominator left out
 * together with its weight. Counted in whole ten-thousandths, rounded half up, so that equal is equal.
 */
const scoreOf = (figures: Figures, weights: Policy['ranking']): number | null => {
  let sum = 0;
  let weight = 0;
  for (const name of Object.keys(rateOf) as (keyof Policy['ranking'])[]) {
    const value = rateOf[name](figures);
    if (value === null) continue;
    sum += weights[name] * Math.round(value * 10_000);
    weight += weights[name];
  }
  return weight === 0 ? null : Math.floor((2 * sum + weight) / (2 * weight)) / 100;
};

/** Units by score, the best first; a unit without any rate is not ranked, nor are unassigned cases. */
export const ranking = (byUnit: Readonly<Record<string, Figures>>, policy: Policy): readonly Rank[] => {
  const scored = Object.entries(byUnit)
    .filter(([unit]) => unit !== 'unassigned')
    .flatMap(([unit, figures]) => {
      const score = scoreOf(figures, policy.ranking);
      return score === null ? [] : [{ unit, score }];
    })
    .sort((a, b) => b.score - a.score || (a.unit < b.unit ? -1 : 1));
  return scored.map(({ unit, score }) => ({
    unit,
    score,
    rank: 1 + scored.findIndex((other) => other.score === score),
  }));
};
