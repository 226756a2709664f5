import { escalationCounts, flowCountsWithoutMoves, sideCounts } from '../counts.ts';
import { change, changeOfRate, count, difference } from '../format.ts';
import { html } from '../markup.ts';
import { allRates, rateCell } from '../rates.ts';
import type { MonthlyBulletin } from '../statement.ts';
import type { Section } from './section.ts';
import { table } from './table.ts';

/** 环比: the month beside the month before. */
export const comparison = ({ total, previous }: MonthlyBulletin): Section => {
  const title = '与上月比较';
  if (previous === null) return { title, body: html`<p>本期为首期通报，无上月数据可比。</p>` };
  const counts = [...flowCountsWithoutMoves, ...sideCounts, ...escalationCounts];
  return {
    title,
    body: html`
${table({
  caption: '件数环比',
  corner: '指标',
  heads: ['本月', '上月', '增减', '环比'],
  rows: counts.map(({ name, of }) => {
    const [now, before] = [of(total), of(previous)];
    return { name, cells: [count(now), count(before), difference(now, before), change(now, before)] };
  }),
})}
${table({
  caption: '比率环比',
  corner: '指标',
  heads: ['本月', '上月', '环比'],
  rows: allRates.map((rate) => ({
    name: rate.name,
    cells: [
      rateCell(rate, total),
      rateCell(rate, previous),
      changeOfRate(rate.of(total).value, rate.of(previous).value),
    ],
  })),
})}`,
  };
};
