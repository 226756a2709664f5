import { count } from '../format.ts';
import { type Content, type Html, html } from '../markup.ts';

export interface Row {
  readonly name: string;
  readonly cells: readonly Content[];
  /** The code behind the name, so that a row can be found by it. */
  readonly code?: string;
  readonly sum?: boolean;
}

export interface Table {
  readonly caption: string;
  /** Head of the first column. */
  readonly corner: string;
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
  /** `words`: cells are text, not figures; `stacked`: the fraction of a rate stands below it. */
  readonly look?: 'words' | 'stacked';
}

/** A count as a cell; zeros step back, so that what happened stands out. */
export const countCell = (value: number): Html =>
  value === 0 ? html`<span class="zero">0</span>` : html`${count(value)}`;

const row = ({ name, cells, code, sum }: Row): Html => html`<tr${sum ? html` class="sum"` : ''}${
  code === undefined ? '' : html` data-code="${code}"`
}><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>
`;

/** Rows up to which a printed table stays on one sheet; about two thirds of it. */
const longest = 18;

/** A captioned table in a container of its own, which scrolls where the screen is too narrow. */
export const table = ({ caption, corner, heads, rows, look }: Table): Html => html`
<div class="scroll${rows.length > longest ? '' : ' whole'}" role="region" tabindex="0" aria-label="${caption}">
<table${look === undefined ? '' : html` class="${look}"`}>
<caption>${caption}</caption>
<thead><tr><th scope="col">${corner}</th>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.map(row)}</tbody>
</table>
</div>`;
