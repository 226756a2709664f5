import { AlignmentType, Paragraph, ShadingType, TableCell, VerticalAlignTable, WidthType } from 'docx';
import { cellText } from '../../../domain/documents/cell-text.ts';
import type { Cell, Column } from '../../../domain/documents/model.ts';
import { twipsOfPoints } from '../page.ts';
import { type CellRole, cellStyle, type TableSize } from '../styles.ts';
import { onOneLine } from './needs.ts';

/** How a cell is set: its width and its type's size in points, and whether it is of a sum. */
export interface CellSetting {
  readonly points: TableSize;
  readonly width: number;
  readonly sum?: boolean;
}

interface Content {
  readonly texts: readonly string[];
  readonly role: CellRole;
  readonly align: Column['align'];
  readonly span?: number;
  readonly rows?: number;
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

const cell = ({ texts, role, align, span, rows }: Content, { points, width }: CellSetting): TableCell =>
  new TableCell({
    width: { size: twipsOfPoints(width), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(span === undefined ? {} : { columnSpan: span }),
    ...(rows === undefined ? {} : { rowSpan: rows }),
    ...(role === 'Head' ? { shading: { type: ShadingType.CLEAR, fill: 'EDEDED' } } : {}),
    children: texts.map(
      (text) => new Paragraph({ style: cellStyle(role, points), alignment: alignments[align], text }),
    ),
  });

/** A head of one column, over `rows` rows of the head. */
export const headCell = ({ head }: Column, rows: number, setting: CellSetting): TableCell =>
  cell({ texts: [head], role: 'Head', align: 'center', rows }, setting);

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
