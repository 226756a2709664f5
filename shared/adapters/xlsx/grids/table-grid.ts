import type { Cell, Column, Row, Table } from '../../../documents/model.ts';
import type { Grid, GridCell, GridColumn } from './grid.ts';

/** The places of the columns in which a rate stands with its fraction. */
const fractions = ({ columns, rows }: Table): ReadonlySet<number> =>
  new Set(columns.flatMap((_, place) => (rows.some(({ cells }) => cells[place]?.of) ? [place] : [])));

const headsOf = ({ head, group, align }: Column, fraction: boolean): readonly GridColumn[] => {
  const column = (text: string): GridColumn => ({
    head: text,
    ...(group !== undefined && { group }),
    align,
  });
  return fraction ? [column(head), column(`${head}分子`), column(`${head}分母`)] : [column(head)];
};

/** A place where there is nothing to say: a count has no fraction. */
const empty: GridCell = { value: '', format: 'text' };

/** A cell, and beside a rate what it was made of as two counts. */
const cellsOf = (cell: Cell | undefined, fraction: boolean): readonly GridCell[] => {
  const own: GridCell = cell === undefined ? empty : { value: cell.value, format: cell.format };
  if (!fraction) return [own];
  const of = cell?.of;
  if (of === undefined) return [own, empty, empty];
  return [own, { value: of.numerator, format: 'count' }, { value: of.denominator, format: 'count' }];
};

/** Columns up to the first of words, where that is among the first two (rank, then name). */
const namingColumns = ([first]: readonly Row[]): number =>
  first?.cells[0]?.format !== 'text' && first?.cells[1]?.format === 'text' ? 2 : 1;

/** A table of the document as a worksheet: numerator and denominator in columns of their own. */
export const gridOfTable = (table: Table): Grid => {
  const { caption, columns, rows, note } = table;
  const withFraction = fractions(table);
  return {
    title: caption,
    columns: columns.flatMap((column, place) => headsOf(column, withFraction.has(place))),
    rows: rows.map(({ cells, sum }) => ({
      cells: columns.flatMap((_, place) => cellsOf(cells[place], withFraction.has(place))),
      ...(sum && { sum }),
    })),
    naming: namingColumns(rows),
    notes: note === undefined ? [] : [note],
  };
};
