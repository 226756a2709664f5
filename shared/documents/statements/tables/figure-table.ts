import { fractionAt } from '../../../domain/statistics/figure-composition.ts';
import { figureName } from '../../figure-names.ts';
import type { Cell, Column, Row, Table } from '../../model.ts';
import type { Scope } from '../text/figure-run.ts';
import { figureCell, textCell } from './cells.ts';

/** A row of figures: a scope of the statement, or a sum over scopes that the statement does not have. */
export interface FigureRow extends Scope {
  readonly name: string;
  readonly code?: string;
  readonly sum?: boolean;
}

/** A column that is a figure by its path, or one of its own. */
export type FigureColumn =
  | string
  | {
      readonly head: string;
      readonly cell: (row: FigureRow) => Cell;
      readonly width?: number;
      readonly left?: true;
    };

export interface FigureTable {
  readonly id: string;
  readonly caption: string;
  /** Head of the first column. */
  readonly corner: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
  readonly note?: string;
}

const isRate = (row: FigureRow | undefined, path: string): boolean =>
  row !== undefined && fractionAt(row.figures, path) !== undefined;

const columnOf = (column: FigureColumn, row: FigureRow | undefined): Column => {
  if (typeof column !== 'string') {
    return { head: column.head, align: column.left ? 'left' : 'right', width: column.width ?? 1 };
  }
  return { head: figureName(column), align: 'right', width: isRate(row, column) ? 1.6 : 1 };
};

const cellOf = (column: FigureColumn, row: FigureRow): Cell =>
  typeof column === 'string' ? figureCell(row, column) : column.cell(row);

const rowOf = (columns: readonly FigureColumn[], row: FigureRow): Row => ({
  cells: [textCell(row.name), ...columns.map((column) => cellOf(column, row))],
  ...(row.code !== undefined && { code: row.code }),
  ...(row.sum && { sum: true }),
});

/** A table of figures, a row a scope. */
export const figureTable = ({ id, caption, corner, columns, rows, note }: FigureTable): Table => ({
  kind: 'table',
  id,
  caption,
  columns: [{ head: corner, align: 'left', width: 3 }, ...columns.map((column) => columnOf(column, rows[0]))],
  rows: rows.map((row) => rowOf(columns, row)),
  ...(note !== undefined && { note }),
});
