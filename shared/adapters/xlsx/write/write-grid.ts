import type { Style, Worksheet } from 'exceljs';
import type { Grid, GridRow } from '../grids/grid.ts';
import { heightOf, linesOf, pagesAcross, sum, titleScale } from './measures.ts';
import { headStyle, noteStyle, styleOf, titleStyle, underTitleStyle } from './styles.ts';
import { writeHeads } from './write-heads.ts';

/** Rows above the heads: the title, and of which document it is. */
const above = 2;

const isGrouped = ({ columns }: Grid): boolean => columns.some(({ group }) => group !== undefined);

/** The row in which the lowest heads stand: what lies above it stays in sight and is printed on every page. */
export const lastHeadRow = (grid: Grid): number => above + (isGrouped(grid) ? 2 : 1);

/** A line of text over or under the table. */
interface Line {
  readonly row: number;
  readonly text: string;
  readonly style: Partial<Style>;
  /** Size of its type over that of the table. */
  readonly scale: number;
}

/**
 * Writes a line from the first cell on, in several lines where the sheet is narrower than it. On a sheet that
 * prints on several pages side by side it begins beside the names, which every page repeats.
 */
const writeLine = (
  sheet: Worksheet,
  { row, text, style, scale }: Line,
  naming: number,
  widths: readonly number[],
): void => {
  const cell = sheet.getCell(row, pagesAcross(widths) > 1 ? naming + 1 : 1);
  cell.value = text;
  cell.style = style;
  const lines = linesOf(text, sum(widths) / scale);
  sheet.getRow(row).height = heightOf(lines) * scale;
  if (lines === 1) return;
  sheet.mergeCells(row, 1, row, widths.length);
  cell.style = { ...style, alignment: { ...style.alignment, wrapText: true } };
};

const writeRow = (
  sheet: Worksheet,
  rowNumber: number,
  { cells, sum: isSum = false }: GridRow,
  { columns }: Grid,
  widths: readonly number[],
): void => {
  const row = sheet.getRow(rowNumber);
  let lines = 1;
  for (const [place, cell] of cells.entries()) {
    const target = row.getCell(place + 1);
    if (cell.value !== '') target.value = cell.value ?? '—';
    target.style = styleOf(cell.format, isSum, columns[place]?.align ?? 'left');
    if (cell.format === 'text') lines = Math.max(lines, linesOf(String(cell.value), widths[place] ?? 1));
  }
  if (lines > 1) row.height = heightOf(lines);
};

/** Rows without the sums at the end, which a filter must not sort away. */
const filteredRows = ({ rows }: Grid): number => rows.filter(({ sum }) => !sum).length;

/** Writes a grid into an empty worksheet: title, heads that stay in sight, a filter, and its rows. */
export const writeGrid = (
  sheet: Worksheet,
  grid: Grid,
  widths: readonly number[],
  document: string,
): void => {
  for (const [place, width] of widths.entries()) sheet.getColumn(place + 1).width = width;
  const line = (row: number, text: string, style: Partial<Style>, scale = 1) =>
    writeLine(sheet, { row, text, style, scale }, grid.naming, widths);
  line(1, grid.title, titleStyle, titleScale);
  line(2, document, underTitleStyle);
  const heads = lastHeadRow(grid);
  writeHeads(sheet, grid.columns, above + 1, isGrouped(grid), headStyle);
  for (const [place, row] of grid.rows.entries()) writeRow(sheet, heads + 1 + place, row, grid, widths);
  for (const [place, note] of grid.notes.entries()) {
    line(heads + grid.rows.length + 2 + place, note, noteStyle);
  }
  sheet.views = [{ state: 'frozen', xSplit: grid.naming, ySplit: heads, showGridLines: false }];
  sheet.autoFilter = {
    from: { row: heads, column: 1 },
    to: { row: heads + filteredRows(grid), column: grid.columns.length },
  };
};
