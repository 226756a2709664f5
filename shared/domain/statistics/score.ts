import type { Policy } from '../../../events/policy.ts';
import { type ByCode, pairsOf } from '../kernel/by-code.ts';
import { fractionAt } from './figure-composition.ts';
import { type Figures, rate } from './figures.ts';

/** The rates that make a unit's score, by their names in the policy, in the order in which the bulletin prints them. */
export const ratesOfScore = {
  investigatedRate: 'investigated.rate',
  returnVisitedRate: 'returnVisited.rate',
  completedRate: 'completed.rate',
  completedOnTimeRate: 'completed.onTimeRate',
  satisfactionRate: 'satisfaction.rate',
} as const satisfies Record<keyof Policy['ranking'], string>;

export type RateName = keyof typeof ratesOfScore;

export const rateNames = Object.keys(ratesOfScore) as readonly RateName[];

export type RankingRule = NonNullable<Policy['rankingRule']>;

/** How small denominators and ties are treated; as it ever was where the policy does not say. */
export const rankingRuleIn = (policy: Pick<Policy, 'rankingRule'>): RankingRule =>
  policy.rankingRule ?? { minimumDenominator: 1, smallDenominators: 'leave-out', ties: 'shared' };

/** The rates of all units together, from the sums of their numerators and denominators. */
export type OverallRates = Readonly<Record<RateName, number | null>>;

/** Over every scope of `byUnit`, what nobody has yet included: it is overdue as well. */
export const overallRates = (byUnit: ByCode<Figures>): OverallRates => {
  const overall = (name: RateName) => {
    let [numerator, denominator] = [0, 0];
    for (const [, figures] of pairsOf(byUnit)) {
      const fraction = fractionAt(figures, ratesOfScore[name]);
      numerator += fraction?.numerator ?? 0;
      denominator += fraction?.denominator ?? 0;
    }
    return rate(numerator, denominator);
  };
  return Object.fromEntries(rateNames.map((name) => [name, overall(name)])) as Record<
    RateName,
    number | null
  >;
};

/** The rate that counts for a unit; null where it is left out together with its weight. */
const countedRate = (
  figures: Figures,
  name: RateName,
  rule: RankingRule,
  overall: OverallRates,
): number | null => {
  const { numerator, denominator } = fractionAt(figures, ratesOfScore[name]) ?? {
    numerator: 0,
    denominator: 0,
  };
  if (denominator === 0 || denominator >= rule.minimumDenominator) return rate(numerator, denominator);
  return rule.smallDenominators === 'leave-out' ? null : overall[name];
};

/**
 * A unit's score, 0 to 100 with two decimals: the mean of its rates by the policy's weights, a rate without
 * denominator left out together with its weight; null where none is left. Counted in whole ten-thousandths and
 * rounded half up, so that equal is equal.
 */
export const scoreOf = (
  figures: Figures,
  weights: Policy['ranking'],
  rule: RankingRule,
  overall: OverallRates,
): number | null => {
  let sum = 0;
  let weight = 0;
  for (const name of rateNames) {
    const value = countedRate(figures, name, rule, overall);
    if (value === null) continue;
    sum += weights[name] * Math.round(value * 10_000);
    weight += weights[name];
  }
  return weight === 0 ? null : Math.floor((2 * sum + weight) / (2 * weight)) / 100;
};
