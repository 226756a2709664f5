import type { Cell, Column, Table } from '../../model.ts';

/** A column of a list: what each row's cell says. */
export interface ListColumn<Row> {
  readonly head: string;
  readonly width: number;
  readonly group?: string;
  readonly right?: true;
  readonly cell: (row: Row) => Cell;
}

interface List<Row> {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly ListColumn<Row>[];
  readonly rows: readonly Row[];
  readonly note?: string;
  /** True for a row that sums up the others. */
  readonly isSum?: (row: Row) => boolean;
}

const columnOf = <Row>({ head, width, group, right }: ListColumn<Row>): Column => ({
  head,
  width,
  align: right ? 'right' : 'left',
  ...(group !== undefined && { group }),
});

/** A list as a table, a row each; none where there are no rows. */
export const listTable = <Row>({ id, caption, columns, rows, note, isSum }: List<Row>): readonly Table[] => {
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      id,
      caption,
      columns: columns.map(columnOf),
      rows: rows.map((row) => ({
        cells: columns.map(({ cell }) => cell(row)),
        ...(isSum?.(row) && { sum: true }),
      })),
      ...(note !== undefined && { note }),
    },
  ];
};
