import {
  type Count,
  escalationCounts,
  flowCounts,
  flowCountsWithoutMoves,
  sideCounts,
  visitCounts,
} from '../counts.ts';
import { type Html, html } from '../markup.ts';
import { type CodeNames, nameOf } from '../names.ts';
import { allRates, rateCell } from '../rates.ts';
import type { Breakdown, Figures } from '../statement.ts';
import type { Section } from './section.ts';
import { countCell, type Row, table } from './table.ts';

export interface BreakdownPlan {
  /** What the rows are: 责任单位, 整治领域, … */
  readonly dimension: string;
  readonly figures: Breakdown;
  readonly names: CodeNames;
  /** Figures of all rows together; no sum is printed without. */
  readonly sum: Figures | undefined;
  /** True for units, between which cases move. */
  readonly moves?: boolean;
}

/** Codes in the order of their names' list; codes without a name after them. */
const ordered = ({ figures, names }: BreakdownPlan): readonly string[] => {
  const known = Object.keys(names);
  const place = (code: string): number => {
    const index = known.indexOf(code);
    return index < 0 ? known.length : index;
  };
  return Object.keys(figures).sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
};

const rows = (plan: BreakdownPlan, cells: (figures: Figures) => readonly Html[]): readonly Row[] => {
  const list = ordered(plan).flatMap((code) => {
    const figures = plan.figures[code];
    return figures === undefined ? [] : [{ name: nameOf(plan.names, code), code, cells: cells(figures) }];
  });
  return plan.sum === undefined ? list : [...list, { name: '合计', cells: cells(plan.sum), sum: true }];
};

const countTable = (plan: BreakdownPlan, caption: string, counts: readonly Count[]): Html =>
  table({
    caption,
    corner: plan.dimension,
    heads: counts.map(({ name }) => name),
    rows: rows(plan, (figures) => counts.map(({ of }) => countCell(of(figures)))),
  });

/** All figures of every row, in three tables that each fit a page's width. */
export const breakdown = (plan: BreakdownPlan): Section => {
  const title = `按${plan.dimension}统计`;
  if (Object.keys(plan.figures).length === 0) return { title, body: html`<p>本期无数据。</p>` };
  const flow = plan.moves ? flowCounts : flowCountsWithoutMoves;
  const note = plan.moves
    ? html`<p class="note">注：单位之间的转入、转出在合计中相抵，合计栏不计。</p>`
    : html``;
  return {
    title,
    body: html`
${countTable(plan, `${title}：收办情况（件）`, [...flow, ...sideCounts])}
${note}
${table({
  caption: `${title}：各项比率（分子/分母）`,
  corner: plan.dimension,
  heads: allRates.map(({ name }) => name),
  rows: rows(plan, (figures) => allRates.map((rate) => rateCell(rate, figures))),
  look: 'stacked',
})}
${countTable(plan, `${title}：回访结果与督促升级（件次）`, [...visitCounts, ...escalationCounts])}`,
  };
};
