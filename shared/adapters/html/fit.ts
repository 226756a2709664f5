import { cellText } from '../../documents/cell-text.ts';
import type { Cell, Table } from '../../documents/model.ts';
import { widthOf } from '../../documents/text-width.ts';

/**
 * Sheets on which a table can be printed, from the smallest: usable width and usual size of type in points. 五号 is
 * what tables in the text are set in, 小五 the long ones of annexes.
 */
const sheets = [
  /** A4 upright, the type area of GB/T 9704-2012: 156 mm. */
  { sheet: 'upright', width: 442, usual: 10.5 },
  /** A4 landscape less its margins: 267 mm. */
  { sheet: 'wide', width: 756, usual: 9 },
  /** A3 landscape, folded into the document: 390 mm. */
  { sheet: 'broad', width: 1105, usual: 9 },
] as const;

type Sheet = (typeof sheets)[number]['sheet'];

/** How a table is printed without being cut: on which sheet, and in which size of type (points). */
export interface Fit {
  readonly sheet: Sheet;
  readonly size: number;
}

/** Below so many points nobody reads a figure. */
const smallest = 7;

/** Padding and line of a cell, in points. */
const aroundCell = 7;

/** Half squares after which a column of words may break its lines, and that a head keeps at the least. */
const [longestLine, shortestHead] = [20, 6];

/** The least half squares that a cell needs on one line; fractions stand below their rates in smaller type. */
const needs = (cell: Cell): number => {
  const { text, of = '' } = cellText(cell);
  return cell.format === 'text'
    ? Math.min(widthOf(text), longestLine)
    : Math.max(widthOf(text), widthOf(of) * 0.87);
};

const widthNeeded = ({ columns, rows }: Table): number =>
  columns.reduce(
    (sum, { head }, index) =>
      sum +
      rows.reduce(
        (most, { cells }) => Math.max(most, cells[index] === undefined ? 0 : needs(cells[index])),
        Math.min(widthOf(head), shortestHead),
      ),
    0,
  );

/** The smallest sheet, from the one given, that takes a table in type that can be read. */
export const fitOf = (table: Table, from: Sheet): Fit => {
  const needed = widthNeeded(table);
  const around = table.columns.length * aroundCell;
  const choices = sheets
    .slice(sheets.findIndex(({ sheet }) => sheet === from))
    .map(({ sheet, width, usual }) => ({ sheet, size: Math.min(usual, ((width - around) / needed) * 2) }));
  const fitting = choices.find(({ size }) => size >= smallest) ?? choices.at(-1);
  return { sheet: fitting?.sheet ?? from, size: Math.floor((fitting?.size ?? smallest) * 10) / 10 };
};

/** The smallest sheet that takes every one of some tables. */
export const sheetOf = (tables: readonly Table[], from: Sheet): Sheet =>
  tables.reduce((sheet, table) => fitOf(table, sheet).sheet, from);
