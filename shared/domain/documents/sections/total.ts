import { type Count, escalationCounts, flowCounts, sideCounts, visitCounts } from '../counts.ts';
import { type Html, html } from '../markup.ts';
import { rateCell, satisfactionRate, stepRates } from '../rates.ts';
import type { Figures } from '../statement.ts';
import { countCell, table } from './table.ts';

const counts = (list: readonly Count[], figures: Figures): readonly Html[] =>
  list.map(({ of }) => countCell(of(figures)));

const heads = (list: readonly Count[]): readonly string[] => list.map(({ name }) => name);

/** Every figure of one scope, in five small tables; `scope` says which: 本旬, 本月, 累计. */
export const total = (figures: Figures, scope: string): Html => html`
${table({
  caption: `${scope}收办情况（件）`,
  corner: '范围',
  heads: heads(flowCounts),
  rows: [{ name: '合计', cells: counts(flowCounts, figures) }],
})}
${table({
  caption: `${scope}各环节办理情况（件）`,
  corner: '环节',
  heads: ['应办', '已办', '按时', '逾期', '办理率', '按时率'],
  rows: stepRates.map(({ step, name, done, onTime }) => ({
    name,
    cells: [
      countCell(figures[step].due),
      countCell(figures[step].done),
      countCell(figures[step].onTime),
      countCell(figures[step].late),
      rateCell(done, figures),
      rateCell(onTime, figures),
    ],
  })),
})}
${table({
  caption: `${scope}回访结果（件次）`,
  corner: '范围',
  heads: [...heads(visitCounts), satisfactionRate.name],
  rows: [{ name: '合计', cells: [...counts(visitCounts, figures), rateCell(satisfactionRate, figures)] }],
})}
${table({
  caption: `${scope}督促升级（件次）`,
  corner: '范围',
  heads: heads(escalationCounts),
  rows: [{ name: '合计', cells: counts(escalationCounts, figures) }],
})}
${table({
  caption: `${scope}超期、重办、延期与补记`,
  corner: '范围',
  heads: heads(sideCounts),
  rows: [{ name: '合计', cells: counts(sideCounts, figures) }],
})}`;
