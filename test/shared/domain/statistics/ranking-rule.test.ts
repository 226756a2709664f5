import { describe, expect, test } from 'vitest';
import { rankingRuleOf, ranksFollow } from '../../../../shared/documents/ranking-rule.ts';
import { byCode } from '../../../../shared/domain/kernel/by-code.ts';
import { type Figures, figuresOf, noFlows, noStock } from '../../../../shared/domain/statistics/figures.ts';
import { ranking } from '../../../../shared/domain/statistics/ranking.ts';
import type { RankingRule } from '../../../../shared/domain/statistics/score.ts';
import { rulebook } from '../../../dsl/rulebook.ts';

/** Weights that are easy to reckon with: investigation three quarters, return visits one. */
const weights = {
  investigatedRate: 75,
  returnVisitedRate: 25,
  completedRate: 0,
  completedOnTimeRate: 0,
  satisfactionRate: 0,
};

/** A unit with so many investigations and return visits done of those due. */
const unit = (investigations: readonly [number, number], visits: readonly [number, number]): Figures => {
  const flows = noFlows();
  const stock = noStock();
  flows.onTime.investigate = investigations[0];
  stock.pending.investigate = investigations[1] - investigations[0];
  flows.onTime['return-visit'] = visits[0];
  stock.pending['return-visit'] = visits[1] - visits[0];
  return figuresOf(0, flows, stock);
};

const byUnit = byCode(
  Object.entries({
    a: unit([90, 100], [1, 2]),
    b: unit([18, 20], [48, 48]),
    c: unit([4, 4], [0, 0]),
  }),
);

const ranked = (rule?: RankingRule) =>
  ranking(byUnit, { ranking: weights, ...(rule && { rankingRule: rule }) }).map(
    ({ unit: name, score, rank }) => `${rank} ${name} ${score}`,
  );

describe('small denominators', () => {
  test('count like any other where the policy does not say', () => {
    // a: (75 · 0.9 + 25 · 0.5) / 100; b: (75 · 0.9 + 25 · 1) / 100; c: 75 · 1 / 75
    expect(ranked()).toStrictEqual(['1 c 100', '2 b 92.5', '3 a 80']);
  });

  test('are left out with their weight', () => {
    // a keeps its investigations alone, 90; c has nothing left, and is not ranked.
    const rule = { minimumDenominator: 5, smallDenominators: 'leave-out', ties: 'shared' } as const;
    expect(ranked(rule)).toStrictEqual(['1 b 92.5', '2 a 90']);
  });

  test('take the rate of all units together', () => {
    // All together: investigations 112 of 124, 0.9032; visits 49 of 50, 0.98.
    // a: (75 · 0.9 + 25 · 0.98) / 100; c: 0.9032 alone, it has no visits at all.
    const rule = { minimumDenominator: 5, smallDenominators: 'overall-rate', ties: 'shared' } as const;
    expect(ranked(rule)).toStrictEqual(['1 b 92.5', '2 a 92', '3 c 90.32']);
  });

  test('begin below the minimum, not at it', () => {
    const rule = { minimumDenominator: 2, smallDenominators: 'leave-out', ties: 'shared' } as const;
    expect(ranked(rule)).toStrictEqual(ranked());
  });
});

test('ranks after a tie leave no gap where the policy says so', () => {
  const same = byCode([
    ['a', unit([9, 10], [0, 0])],
    ['b', unit([9, 10], [0, 0])],
    ['c', unit([8, 10], [0, 0])],
  ]);
  const ranks = (ties: RankingRule['ties']) =>
    ranking(same, {
      ranking: weights,
      rankingRule: { minimumDenominator: 1, smallDenominators: 'leave-out', ties },
    }).map(({ rank }) => rank);
  expect([ranks('shared'), ranks('dense')]).toStrictEqual([
    [1, 1, 3],
    [1, 1, 2],
  ]);
});

describe('the rule in words', () => {
  test('is that of the campaign', () => {
    const { ranking: own, rankingRule } = rulebook.policy;
    expect(rankingRuleOf(own, rankingRule)).toBe(
      '单位得分为各项比率的加权平均，满分100分，保留两位小数，权重为调查处理率25、回访率25、办结率20、按时办结率15、满意率15；分母为零的比率连同其权重不计。',
    );
  });

  test.each([
    ['leave-out', '分母小于5的比率连同其权重不计。'],
    ['overall-rate', '分母小于5的比率按全省同项比率计分；分母为零的比率连同其权重不计。'],
  ] as const)('says what becomes of small denominators: %s', (smallDenominators, words) => {
    expect(rankingRuleOf(weights, { minimumDenominator: 5, smallDenominators, ties: 'shared' })).toBe(
      `单位得分为各项比率的加权平均，满分100分，保留两位小数，权重为调查处理率75、回访率25；${words}`,
    );
  });

  test.each([
    ['shared', '其后名次顺延（如1、1、3）'],
    ['dense', '其后名次不空缺（如1、1、2）'],
  ] as const)('says what follows a tie: %s', (ties, words) => {
    expect(ranksFollow({ minimumDenominator: 1, smallDenominators: 'leave-out', ties })).toBe(
      `名次按得分由高到低排列，得分相同的名次并列，${words}；没有得分的单位不参加排名。`,
    );
  });
});
