import { cellText } from '../../documents/cell-text.ts';
import type { Cell, Column, Row, Table } from '../../documents/model.ts';
import { anchors } from './anchors.ts';
import { type Fit, fitOf } from './fit.ts';
import type { Link } from './links.ts';
import { type Html, html } from './markup.ts';

const nothing = html``;

/** Alignment as a class; figures stand right, which needs none. */
const aligned = ({ align }: Column): Html =>
  align === 'right' ? nothing : html` class="${align === 'left' ? 'l' : 'm'}"`;

/** What a cell says, leading to what is behind it; the fraction of a rate stands below. */
const content = (cell: Cell, link: Link): Html => {
  const { text, of } = cellText(cell);
  const zero = cell.value === 0 && of === undefined;
  const value = link(zero ? html`<span class="zero">${text}</span>` : html`${text}`, cell);
  return of === undefined ? value : html`${value}<span class="of">${of}</span>`;
};

/** The column that names the rows: the first of words, where it is among the first two (rank, then name). */
const namingColumn = ({ rows }: Table): number =>
  Math.max(0, rows[0]?.cells.slice(0, 2).findIndex(({ format }) => format === 'text') ?? 0);

interface Span {
  readonly group: string | undefined;
  readonly columns: readonly Column[];
}

/** Columns that follow each other under one group head; a column without group stands alone. */
const spansOf = (columns: readonly Column[]): readonly Span[] => {
  const spans: { group: string | undefined; columns: Column[] }[] = [];
  for (const column of columns) {
    const last = spans.at(-1);
    if (last !== undefined && last.group !== undefined && last.group === column.group)
      last.columns.push(column);
    else spans.push({ group: column.group, columns: [column] });
  }
  return spans;
};

const headCell = (column: Column): Html => html`<th scope="col"${aligned(column)}>${column.head}</th>`;

const head = (columns: readonly Column[]): Html => {
  const spans = spansOf(columns);
  if (spans.every(({ group }) => group === undefined)) return html`<tr>${columns.map(headCell)}</tr>`;
  const above = spans.map((span) => {
    const [first] = span.columns;
    if (span.group !== undefined) {
      return html`<th scope="colgroup" class="m" colspan="${span.columns.length}">${span.group}</th>`;
    }
    return first === undefined
      ? nothing
      : html`<th scope="col" rowspan="2"${aligned(first)}>${first.head}</th>`;
  });
  const below = spans
    .filter(({ group }) => group !== undefined)
    .flatMap((span) => span.columns.map(headCell));
  return html`<tr>${above}</tr><tr>${below}</tr>`;
};

const bodyRow = (row: Row, columns: readonly Column[], naming: number, link: Link): Html => {
  const cells = columns.map((column, index) => {
    const cell = row.cells[index];
    const inside = cell === undefined ? nothing : content(cell, link);
    return index === naming
      ? html`<th scope="row"${aligned(column)}>${inside}</th>`
      : html`<td${aligned(column)}>${inside}</td>`;
  });
  return html`<tr${row.sum ? html` class="sum"` : nothing}>${cells}</tr>
`;
};

/**
 * The model's shares of width, where a table has several columns of words that would else take each other's room;
 * a table of figures is best left to fit its figures.
 */
const shares = ({ columns, rows: [first] }: Table): Html => {
  const words = first?.cells.filter(({ format }) => format === 'text').length ?? 0;
  if (words < 2) return nothing;
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const columnsHtml = columns.map(
    ({ width }) => html`<col style="width:${Math.round((width / whole) * 1000) / 10}%">`,
  );
  return html`
<colgroup>${columnsHtml}</colgroup>`;
};

/** Rows up to which a printed table stays on one sheet, and beyond which it scrolls under its head on screen. */
const [onOneSheet, long] = [18, 30];

const classes = ({ rows, columns }: Table): string =>
  [
    'scroll',
    rows.length > long ? 'long' : rows.length > onOneSheet ? '' : 'whole',
    columns.every(({ align }) => align === 'left') ? 'words' : '',
  ]
    .filter((name) => name !== '')
    .join(' ');

/**
 * A captioned table in a container of its own, which scrolls where the screen is too narrow or the table too
 * long; in print it goes to the sheet that takes it whole.
 */
export const tableHtml = (table: Table, link: Link, from: Fit['sheet']): Html => {
  const { columns, rows, caption, note } = table;
  const id = anchors.table(table.id);
  const fit = fitOf(table, from);
  const naming = namingColumn(table);
  const body =
    rows.length === 0
      ? html`<tr><td class="m" colspan="${columns.length}">本期无数据</td></tr>`
      : rows.map((row) => bodyRow(row, columns, naming, link));
  return html`
<div class="sheet ${fit.sheet}">
<div class="${classes(table)}" id="${id}" role="group" tabindex="0" aria-labelledby="${id}-caption" style="--print-size:${fit.size}pt">
<table>
<caption id="${id}-caption"><span>${caption}</span></caption>${shares(table)}
<thead>${head(columns)}</thead>
<tbody>
${body}</tbody>
</table>
</div>${
    note === undefined
      ? nothing
      : html`
<p class="note">${note}</p>`
  }
</div>`;
};
