import type { Policy } from '../../../events/policy.ts';
import { type ByCode, pairsOf } from '../kernel/by-code.ts';
import type { Figures } from './figures.ts';
import { overallRates, rankingRuleIn, scoreOf } from './score.ts';

export interface Rank {
  readonly unit: string;
  /** 0 to 100, two decimals. */
  readonly score: number;
  /** 1 for the best; equal scores share a rank, 1, 1, 3, unless the policy has 1, 1, 2. */
  readonly rank: number;
}

/** Units by score, the best first; a unit without any rate is not ranked, nor are unassigned cases. */
export const ranking = (
  byUnit: ByCode<Figures>,
  policy: Pick<Policy, 'ranking' | 'rankingRule'>,
): readonly Rank[] => {
  const rule = rankingRuleIn(policy);
  const overall = overallRates(byUnit);
  const scored = pairsOf(byUnit)
    .filter(([unit]) => unit !== 'unassigned')
    .flatMap(([unit, figures]) => {
      const score = scoreOf(figures, policy.ranking, rule, overall);
      return score === null ? [] : [{ unit, score }];
    })
    .sort((a, b) => b.score - a.score || (a.unit < b.unit ? -1 : 1));
  const places =
    rule.ties === 'shared' ? scored : [...new Map(scored.map((each) => [each.score, each])).values()];
  return scored.map(({ unit, score }) => ({
    unit,
    score,
    rank: 1 + places.findIndex((other) => other.score === score),
  }));
};
