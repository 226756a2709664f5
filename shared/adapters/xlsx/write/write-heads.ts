import type { Style, Worksheet } from 'exceljs';
import type { GridColumn } from '../grids/grid.ts';
import { heightOf } from './measures.ts';

interface Span {
  readonly group: string | undefined;
  /** First and last column, from 1. */
  readonly from: number;
  readonly to: number;
}

const spansOf = (columns: readonly GridColumn[]): readonly Span[] => {
  const spans: Span[] = [];
  for (const [place, { group }] of columns.entries()) {
    const last = spans.at(-1);
    if (last !== undefined && group !== undefined && last.group === group) {
      spans[spans.length - 1] = { ...last, to: place + 1 };
    } else {
      spans.push({ group, from: place + 1, to: place + 1 });
    }
  }
  return spans;
};

/** Heads in one row, or in two where columns are grouped: a group over its columns, a lone head over both rows. */
export const writeHeads = (
  sheet: Worksheet,
  columns: readonly GridColumn[],
  rowNumber: number,
  grouped: boolean,
  style: Partial<Style>,
): void => {
  const lowest = grouped ? rowNumber + 1 : rowNumber;
  const write = (row: number, column: number, text: string | undefined) => {
    const cell = sheet.getCell(row, column);
    if (text !== undefined) cell.value = text;
    cell.style = style;
  };
  for (const { group, from, to } of spansOf(columns)) {
    for (let column = from; column <= to; column++) {
      const head = columns[column - 1]?.head;
      if (grouped) write(rowNumber, column, group ?? head);
      write(lowest, column, group === undefined && grouped ? undefined : head);
    }
    if (grouped && group === undefined) sheet.mergeCells(rowNumber, from, lowest, from);
    if (grouped && group !== undefined && to > from) sheet.mergeCells(rowNumber, from, rowNumber, to);
  }
  sheet.getRow(lowest).height = heightOf(2);
  if (grouped) sheet.getRow(rowNumber).height = heightOf(1);
};
