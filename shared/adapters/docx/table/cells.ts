import {
  AlignmentType,
  Paragraph,
  ShadingType,
  TableCell,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { cellText } from '../../../documents/cell-text.ts';
import type { Cell, Column } from '../../../documents/model.ts';
import { twipsOfPoints } from '../page.ts';
import { type CellRole, cellStyle, type TableSize } from '../styles.ts';
import { onOneLine } from './needs.ts';

/** How a cell is set: its width and its type's size in points, and whether it is of a sum. */
export interface CellSetting {
  readonly points: TableSize;
  readonly width: number;
  readonly sum?: boolean;
  /** The row stays on one page with the next. */
  readonly keepNext?: boolean;
}

/** A head over two rows: it begins in the upper and goes on in the lower. */
type Merge = 'begins' | 'goes on';

interface Content {
  readonly texts: readonly string[];
  readonly role: CellRole;
  readonly align: Column['align'];
  readonly span?: number;
  readonly merge?: Merge;
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

const merges = { begins: VerticalMergeType.RESTART, 'goes on': VerticalMergeType.CONTINUE } as const;

const cell = (
  { texts, role, align, span, merge }: Content,
  { points, width, keepNext = false }: CellSetting,
): TableCell =>
  new TableCell({
    width: { size: twipsOfPoints(width), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(span === undefined ? {} : { columnSpan: span }),
    ...(merge === undefined ? {} : { verticalMerge: merges[merge] }),
    ...(role === 'Head' ? { shading: { type: ShadingType.CLEAR, fill: 'EDEDED' } } : {}),
    children: texts.map(
      (text) =>
        new Paragraph({
          style: cellStyle(role, points),
          alignment: alignments[align],
          text,
          ...(keepNext && { keepNext }),
        }),
    ),
  });

/** A head of one column, in one row of the head or over both. */
export const headCell = ({ head }: Column, setting: CellSetting, merge?: Merge): TableCell =>
  cell(
    {
      texts: [merge === 'goes on' ? '' : head],
      role: 'Head',
      align: 'center',
      ...(merge !== undefined && { merge }),
    },
    setting,
  );

/** A head over several columns. */
export const groupCell = (group: string, span: number, setting: CellSetting): TableCell =>
  cell({ texts: [group], role: 'Head', align: 'center', span }, setting);

/** A cell of a row; the fraction behind a rate stands beside it where there is room, else below. */
export const valueCell = (
  value: Cell,
  { align }: Column,
  setting: CellSetting,
  whole: boolean,
): TableCell => {
  const { text, of } = cellText(value);
  const texts = of === undefined ? [text] : whole ? [`${text}${of}`] : [text, of];
  return cell({ texts, role: setting.sum ? 'Sum' : 'Text', align }, setting);
};

/** What stands in a table without rows. */
export const emptyCell = (span: number, setting: CellSetting): TableCell =>
  cell({ texts: ['本期无数据'], role: 'Text', align: 'center', span }, setting);

/** Whether every cell of a column has room for its value and fraction on one line. */
export const columnOnOneLine = (cells: readonly Cell[], { width, points }: CellSetting): boolean =>
  cells.every((value) => onOneLine(value, width, points));
