import {
  Table as DocxTable,
  type FileChild,
  Paragraph,
  type TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Column, Table } from '../../../documents/model.ts';
import { twipsOfPoints } from '../page.ts';
import type { TableSize } from '../styles.ts';
import { type CellSetting, columnOnOneLine, emptyCell, groupCell, headCell, valueCell } from './cells.ts';
import { fitOf, type Part } from './fit.ts';

/** A column of a part: what it is, where its cells stand in the rows, and how it is set. */
interface Placed {
  readonly column: Column;
  readonly place: number;
  readonly setting: CellSetting;
}

const placed = ({ columns }: Table, { places, widths }: Part, points: TableSize): readonly Placed[] =>
  places.flatMap((place, index) => {
    const column = columns[place];
    return column === undefined ? [] : [{ column, place, setting: { points, width: widths[index] ?? 0 } }];
  });

/** Columns that follow each other under one group head; a column without group stands alone. */
const spansOf = (columns: readonly Placed[]): readonly (readonly [Placed, ...Placed[]])[] => {
  const spans: [Placed, ...Placed[]][] = [];
  for (const one of columns) {
    const last = spans.at(-1);
    const { group } = one.column;
    if (last !== undefined && group !== undefined && last[0].column.group === group) last.push(one);
    else spans.push([one]);
  }
  return spans;
};

const widthOf = (columns: readonly Placed[]): number =>
  columns.reduce((width, { setting }) => width + setting.width, 0);

/** One or two rows of heads, repeated on each page and never parted from the first row. */
const headRows = (columns: readonly Placed[]): readonly TableRow[] => {
  const row = (children: readonly TableCell[]) =>
    new TableRow({ tableHeader: true, cantSplit: true, children });
  if (columns.every(({ column }) => column.group === undefined)) {
    return [row(columns.map(({ column, setting }) => headCell(column, setting)))];
  }
  const above = spansOf(columns).map((span) => {
    const [{ column, setting }] = span;
    return column.group === undefined
      ? headCell(column, setting, 'begins')
      : groupCell(column.group, span.length, { ...setting, width: widthOf(span) });
  });
  const below = columns.map(({ column, setting }) =>
    column.group === undefined ? headCell(column, setting, 'goes on') : headCell(column, setting),
  );
  return [row(above), row(below)];
};

/** The rows, of which the last, often a sum, is never alone on a page. */
const bodyRows = (table: Table, columns: readonly Placed[]): readonly TableRow[] => {
  const [first] = columns;
  if (table.rows.length === 0 && first !== undefined) {
    const setting = { ...first.setting, width: widthOf(columns) };
    return [new TableRow({ cantSplit: true, children: [emptyCell(columns.length, setting)] })];
  }
  const whole = columns.map(({ place, setting }) =>
    columnOnOneLine(
      table.rows.flatMap(({ cells }) => cells[place] ?? []),
      setting,
    ),
  );
  return table.rows.map(
    ({ cells, sum = false }, row) =>
      new TableRow({
        cantSplit: true,
        children: columns.map(({ column, place, setting }, index) =>
          valueCell(
            cells[place] ?? { value: '', format: 'text' },
            column,
            { ...setting, sum, keepNext: row === table.rows.length - 2 },
            whole[index] ?? false,
          ),
        ),
      }),
  );
};

/** Keeps two tables from growing together, and ends a section that ends with one without taking a line. */
const spacer = (): Paragraph => new Paragraph({ style: 'Spacer' });

const caption = (text: string): Paragraph => new Paragraph({ style: 'Caption', keepNext: true, text });

/**
 * A table under its caption, as wide as its area (points). One that would be too small to read is set in parts, one
 * under another, each with the columns that name the rows.
 */
export const tableOf = (table: Table, width: number): readonly FileChild[] => {
  const { size, parts } = fitOf(table, width);
  const set = parts.flatMap((part, index) => {
    const columns = placed(table, part, size);
    return [
      caption(index === 0 ? table.caption : `${table.caption}（续）`),
      new DocxTable({
        layout: TableLayoutType.FIXED,
        width: { size: twipsOfPoints(width), type: WidthType.DXA },
        columnWidths: columns.map(({ setting }) => twipsOfPoints(setting.width)),
        margins: { left: 60, right: 60, top: 20, bottom: 20, marginUnitType: WidthType.DXA },
        rows: [...headRows(columns), ...bodyRows(table, columns)],
      }),
      ...(index === parts.length - 1 && table.note !== undefined
        ? [new Paragraph({ style: 'TableNote', text: table.note })]
        : [spacer()]),
    ];
  });
  return set;
};
