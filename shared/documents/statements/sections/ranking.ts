import type { Rank } from '../../../domain/statistics/ranking.ts';
import { rankingRuleIn } from '../../../domain/statistics/score.ts';
import type { MonthlyBulletin } from '../../../domain/statistics/statement.ts';
import { nameOf } from '../../names.ts';
import { rankingRuleOf, ranksFollow } from '../../ranking-rule.ts';
import { unitRatesChart } from '../charts/unit-rates.ts';
import type { DocumentContext } from '../document-context.ts';
import type { DocumentBasis } from '../input.ts';
import { rankingTable } from '../tables/ranking-table.ts';
import { enumerated } from '../text/list.ts';
import { type Piece, paragraph, say } from '../text/rich-text.ts';
import type { Section } from './section.ts';

/** The whole rule of a ranking: how scores are made, and how ranks follow from them. */
export const rankingRule = ({ policy }: Pick<DocumentBasis, 'policy'>): string => {
  const rule = rankingRuleIn(policy);
  return `${rankingRuleOf(policy.ranking, rule)}${ranksFollow(rule)}`;
};

const scored = ({ names }: DocumentContext, rank: Rank): string =>
  `${nameOf(names.units, rank.unit)}（${rank.score.toFixed(2)}分）`;

const firstAndLast = (scene: DocumentContext, ranking: readonly Rank[]): Piece => {
  const [first, last] = [ranking[0], ranking.at(-1)];
  if (!first || !last) return '';
  if (first.score === last.score)
    return `参加排名的${ranking.length}个单位得分均为${first.score.toFixed(2)}分。`;
  const best = ranking.filter(({ rank }) => rank === first.rank);
  const worst = ranking.filter(({ score }) => score < first.score).slice(-3);
  return [
    `${ranking.length}个单位参加排名。`,
    best.length === 1
      ? say`排名第1位的是${scored(scene, first)}；`
      : say`得分${first.score.toFixed(2)}分、并列第1位的有${enumerated(
          best.map(({ unit }) => nameOf(scene.names.units, unit)),
          '个单位',
        )}；`,
    say`排名靠后的有${enumerated(
      worst.reverse().map((rank) => scored(scene, rank)),
      '个单位',
    )}。`,
  ];
};

/** 单位排名: the rule, who is first and last, all units with their rates. */
export const rankingSection = (scene: DocumentContext, statement: MonthlyBulletin): Section => {
  const { ranking } = statement;
  const rule = paragraph(`排名规则：${rankingRule(scene.basis)}`);
  const title = '单位排名';
  if (ranking.length === 0) return { title, blocks: [...paragraph('本月无单位参加排名。'), ...rule] };
  return {
    title,
    blocks: [
      ...paragraph(firstAndLast(scene, ranking)),
      ...rule,
      rankingTable(scene, ranking),
      ...unitRatesChart(statement, scene.names.units),
    ],
  };
};
