import { cellText } from '../../../domain/documents/cell-text.ts';
import type { Cell, Table } from '../../../domain/documents/model.ts';
import { ems } from '../measure.ts';

/** A cell's margins and lines, in points. */
const aroundCell = 7.5;

/** Ems: where words may break at the earliest, how long their lines get, and up to where a code stays whole. */
const [shortestWords, longestWords, longestCode] = [8, 20, 20];
/** Lines of a head, and its narrowest in ems. */
const [headLines, shortestHead] = [3, 2];

/** What a column needs, in ems: `least` breaks nothing that must stay whole, `best` keeps all on one line. */
export interface Need {
  readonly least: number;
  readonly best: number;
}

const cellNeed = (cell: Cell): Need => {
  const { text, of = '' } = cellText(cell);
  if (cell.format !== 'text') return { least: Math.max(ems(text), ems(of)), best: ems(text + of) };
  const width = ems(text);
  const shortest = /[^ -~]/.test(text) ? shortestWords : longestCode;
  return { least: Math.min(width, shortest), best: Math.min(width, longestWords) };
};

const columnNeed = ({ columns, rows }: Table, column: number): Need => {
  const head = ems(columns[column]?.head ?? '');
  const needs = [
    { least: Math.max(shortestHead, head / headLines), best: Math.min(head, shortestWords) },
    ...rows.flatMap(({ cells }) => cells[column] ?? []).map(cellNeed),
  ];
  return {
    least: Math.max(...needs.map(({ least }) => least)),
    best: Math.max(...needs.map(({ best }) => best)),
  };
};

/** What each column of a table needs. */
export const needsOf = (table: Table): readonly Need[] =>
  table.columns.map((_, column) => columnNeed(table, column));

/** The points that a need of ems takes at a size of type, with the cell's margins. */
export const pointsOf = (need: number, size: number): number => need * size + aroundCell;

/** Whether the cell's value and its fraction stand on one line in a column of that width. */
export const onOneLine = (cell: Cell, points: number, size: number): boolean =>
  pointsOf(cellNeed(cell).best, size) <= points;
