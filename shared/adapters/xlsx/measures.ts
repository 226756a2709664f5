import { cellText } from '../../domain/documents/cell-text.ts';
import { widthOf } from '../../domain/documents/text-width.ts';
import type { Grid, GridCell } from './grid.ts';

/** Widths in characters of a worksheet: a Chinese one takes two. Words break their lines at the widest. */
const [narrowest, widest, beside] = [8, 64, 2];

/** Names and other words up to here stay on one line. */
const oneLine = 44;

const widthOfCell = ({ value, format }: GridCell): number => {
  if (value instanceof Date) return 'yyyy-mm-dd hh:mm'.length;
  if (format === 'hash') return Math.ceil(widthOf(value === null ? '—' : String(value)) * 0.9);
  if (format === 'instant' || format === 'text') return widthOf(value === null ? '—' : String(value));
  return widthOf(cellText({ value, format }).text);
};

const isWordy = (grid: Grid, place: number): boolean =>
  grid.rows.some(({ cells }) => {
    const cell = cells[place];
    return cell?.format === 'text' && widthOfCell(cell) > oneLine;
  });

/** How wide each column has to be: its cells on one line, its head on two. */
export const columnWidths = (grid: Grid): readonly number[] =>
  grid.columns.map(({ head }, place) => {
    const cells = grid.rows.reduce((most, row) => {
      const cell = row.cells[place];
      return cell === undefined ? most : Math.max(most, widthOfCell(cell));
    }, 0);
    const words = isWordy(grid, place) ? widest : cells;
    return Math.max(narrowest, Math.min(words, 66), Math.ceil(widthOf(head) / 2) + 1) + beside;
  });

/** Characters across a landscape A4 sheet in the smallest type that is still read, about half of the usual. */
const legible = 270;

/** How many A4 sheets side by side a worksheet of these widths takes. */
export const pagesAcross = (widths: readonly number[]): number => Math.ceil(sum(widths) / legible);

/** Lines that a text takes in a width. */
export const linesOf = (text: string, width: number): number =>
  Math.max(1, Math.ceil(widthOf(text) / Math.max(1, width - beside)));

export const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);

/** Points of a row with so many lines. */
export const heightOf = (lines: number): number => 4 + lines * 15;
