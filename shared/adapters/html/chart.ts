import type { Cell, Chart, Column, Table } from '../../documents/model.ts';
import { anchors } from './anchors.ts';
import type { Link } from './links.ts';
import { type Html, html } from './markup.ts';
import { tableHtml } from './table.ts';

/** A chart's SVG as part of the page: named by its text, without the names of XML that HTML implies. */
const inline = (svg: string, { alt }: Chart): Html => {
  const own = svg
    .replace(/^[\s\S]*?(?=<svg\b)/, '')
    .replace(/\s(?:xmlns(?::\w+)?|role|aria-label)="[^"]*"/g, '');
  return html`${{ markup: '<svg role="img"' }} aria-label="${alt}"${{ markup: own.slice('<svg'.length) }}`;
};

/** The numbers that a chart draws, a row a category. */
const dataOf = ({ id, caption, categories, series, format }: Chart): Table => {
  const columns: readonly Column[] = [
    { head: '类别', align: 'left', width: 2 },
    ...series.map(({ name }): Column => ({ head: name, align: 'right', width: 1 })),
  ];
  const rows = categories.map((category, index) => ({
    cells: [
      { value: category, format: 'text' } as const,
      ...series.map(({ values }): Cell => ({ value: values[index] ?? null, format })),
    ],
  }));
  return { kind: 'table', id: `${id}-data`, caption: `${caption}（图中数据）`, columns, rows };
};

/** A chart with its caption, its meaning in words, and its numbers for those who want or need them. */
export const chartHtml = (chart: Chart, svg: string, link: Link): Html => {
  const id = anchors.chart(chart.id);
  return html`
<figure class="chart" id="${id}">
<div class="scroll drawing" role="group" tabindex="0" aria-labelledby="${id}-caption">${inline(svg, chart)}</div>
<figcaption id="${id}-caption">${chart.caption}</figcaption>
<details><summary>查看图中数据</summary>
${tableHtml(dataOf(chart), link, 'upright')}
</details>
</figure>`;
};
