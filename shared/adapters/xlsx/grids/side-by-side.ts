import type { Column, Row, Table } from '../../../documents/model.ts';

/** What a row is of, by which rows of two tables are the same. */
const nameOfRow = ({ code, cells, sum }: Row): string =>
  JSON.stringify([code, cells[0]?.value, sum === true]);

const sameRows = (one: Table, other: Table): boolean =>
  one.columns[0]?.head === other.columns[0]?.head &&
  one.rows.length === other.rows.length &&
  one.rows.every((row, place) => {
    const across = other.rows[place];
    return across !== undefined && nameOfRow(row) === nameOfRow(across);
  });

/** A part's columns under what its caption says beyond the rows (…：收办情况), unless they have heads already. */
const grouped = ({ columns, caption }: Table): readonly Column[] =>
  columns.map((column) => ({ ...column, group: column.group ?? caption.replace(/^.*：/, '') }));

/**
 * Tables that tell different figures of the same rows as one: the pages of a document are narrow, a worksheet
 * is not. Undefined where the rows differ.
 */
export const sideBySide = (caption: string, tables: readonly Table[]): Table | undefined => {
  const [first, ...others] = tables;
  if (first === undefined || !others.every((other) => sameRows(first, other))) return undefined;
  if (others.length === 0) return first;
  const [name, ...figures] = first.columns;
  if (name === undefined) return undefined;
  const notes = [...new Set(tables.flatMap(({ note }) => (note === undefined ? [] : [note])))];
  return {
    ...first,
    caption,
    columns: [
      name,
      ...grouped({ ...first, columns: figures }),
      ...others.flatMap((other) => grouped({ ...other, columns: other.columns.slice(1) })),
    ],
    rows: first.rows.map((row, place) => ({
      ...row,
      cells: [...row.cells, ...others.flatMap((other) => other.rows[place]?.cells.slice(1) ?? [])],
    })),
    ...(notes.length > 0 && { note: notes.join('') }),
  };
};
