import { cellText } from '../../../documents/cell-text.ts';
import { widthOf } from '../../../documents/text-width.ts';
import type { Grid, GridCell } from '../grids/grid.ts';

/** Widths in characters of a worksheet: a Chinese one takes two. Words break their lines at the widest. */
const [narrowest, widest, beside] = [8, 64, 2];

/** Words stand a little away from the line before them. */
const indent = 2;

/** Heads up to here stay on one line, longer ones take two. */
const shortHead = 10;

const widthOfCell = ({ value, format }: GridCell): number => {
  if (value instanceof Date) return 'yyyy-mm-dd hh:mm'.length;
  if (format === 'hash') return Math.ceil(widthOf(value === null ? '—' : String(value)) * 0.9);
  if (format === 'text') return widthOf(value === null ? '—' : String(value)) + indent;
  if (format === 'instant') return 1;
  return widthOf(cellText({ value, format }).text);
};

const widthOfHead = (head: string): number => {
  const width = widthOf(head);
  return width <= shortHead ? width : Math.max(shortHead, Math.ceil(width / 2) + 1);
};

/** Of titles, how much wider their type is than that of the table. */
export const titleScale = 1.45;

/** How wide each column has to be: its cells on one line, its head on two; all together as wide as the title. */
export const columnWidths = (grid: Grid): readonly number[] => {
  const [first = 0, ...others] = grid.columns.map(({ head }, place) => {
    const cells = grid.rows.map((row) => row.cells[place]).filter((cell) => cell !== undefined);
    const most = cells.reduce((width, cell) => Math.max(width, widthOfCell(cell)), 0);
    return Math.max(narrowest, Math.min(most, widest), widthOfHead(head)) + beside;
  });
  return [Math.max(first, Math.ceil(widthOf(grid.title) * titleScale) + beside - sum(others)), ...others];
};

/** Characters across a landscape A4 sheet in the smallest type that is still read, about half of the usual. */
const legible = 220;

/** How many A4 sheets side by side a worksheet of these widths takes. */
export const pagesAcross = (widths: readonly number[]): number => Math.ceil(sum(widths) / legible);

/** Lines that a text takes in a width. */
export const linesOf = (text: string, width: number): number =>
  Math.max(1, Math.ceil(widthOf(text) / Math.max(1, width - beside)));

export const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);

/** Points of a row with so many lines. */
export const heightOf = (lines: number): number => 4 + lines * 15;
