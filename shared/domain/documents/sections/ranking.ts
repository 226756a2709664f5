import { html } from '../markup.ts';
import { type Names, nameOf } from '../names.ts';
import { rateCell, rateOfScore } from '../rates.ts';
import type { MonthlyBulletin, RankedUnit } from '../statement.ts';
import type { Section } from './section.ts';
import { type Row, table } from './table.ts';

const ranksFollow =
  '名次按得分由高到低排列，得分相同的名次并列，其后名次顺延（如1、1、3）；没有得分的单位不参加排名。';

const shown = Object.values(rateOfScore);

const inOrder = (ranking: readonly RankedUnit[]): readonly RankedUnit[] =>
  [...ranking].sort(
    (a, b) =>
      (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) ||
      (a.unit < b.unit ? -1 : 1),
  );

/** The units by rank, with the rates that their scores speak of and the rule in words. */
export const ranking = (bulletin: MonthlyBulletin, names: Names): Section => {
  const title = '单位排名';
  if (bulletin.ranking.length === 0) return { title, body: html`<p>本月无单位参加排名。</p>` };
  const row = ({ unit, score, rank }: RankedUnit): Row => {
    const figures = bulletin.byUnit[unit];
    return {
      name: nameOf(names.units, unit),
      code: unit,
      cells: [
        rank === null ? '—' : rank,
        score === null ? '—' : score.toFixed(2),
        ...shown.map((rate) => (figures === undefined ? '—' : rateCell(rate, figures))),
      ],
    };
  };
  return {
    title,
    body: html`
<p>${names.rankingRule ?? ''}${ranksFollow}</p>
${table({
  caption: '单位得分与名次',
  corner: '责任单位',
  heads: ['名次', '得分', ...shown.map(({ name }) => name)],
  rows: inOrder(bulletin.ranking).map(row),
  look: 'stacked',
})}`,
  };
};
