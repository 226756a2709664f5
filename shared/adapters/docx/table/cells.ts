import {
  AlignmentType,
  LineRuleType,
  Paragraph,
  ShadingType,
  TableCell,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { cellText } from '../../../domain/documents/cell-text.ts';
import type { Cell, Column } from '../../../domain/documents/model.ts';
import { twipsOfPoints } from '../page.ts';
import { size } from '../styles.ts';
import { onOneLine } from './needs.ts';

/** How a cell is set: its width and its type's size in points, and whether its row stays with the next. */
export interface CellSetting {
  readonly points: number;
  readonly width: number;
  readonly sum?: boolean;
  readonly keepNext?: boolean;
}

interface Content {
  readonly texts: readonly string[];
  readonly style: 'TableHead' | 'TableText';
  readonly alignment: Column['align'];
  readonly span?: number;
  readonly rows?: number;
}

const cell = (content: Content, { points, width, sum = false, keepNext = false }: CellSetting): TableCell =>
  new TableCell({
    width: { size: twipsOfPoints(width), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(content.span === undefined ? {} : { columnSpan: content.span }),
    ...(content.rows === undefined ? {} : { rowSpan: content.rows }),
    ...(content.style === 'TableHead' ? { shading: { type: ShadingType.CLEAR, fill: 'EDEDED' } } : {}),
    children: content.texts.map(
      (text) =>
        new Paragraph({
          style: content.style,
          alignment:
            AlignmentType[
              content.alignment === 'center' ? 'CENTER' : content.alignment === 'left' ? 'LEFT' : 'RIGHT'
            ],
          spacing: { line: twipsOfPoints(points * 1.3), lineRule: LineRuleType.EXACT },
          keepNext,
          children: [new TextRun({ text, size: size(points), bold: sum })],
        }),
    ),
  });

/** A head of one column, over `rows` rows of the head. */
export const headCell = ({ head }: Column, rows: number, setting: CellSetting): TableCell =>
  cell({ texts: [head], style: 'TableHead', alignment: 'center', rows }, setting);

/** A head over several columns. */
export const groupCell = (group: string, span: number, setting: CellSetting): TableCell =>
  cell({ texts: [group], style: 'TableHead', alignment: 'center', span }, setting);

/** A cell of a row; the fraction behind a rate stands beside it where there is room, else below. */
export const valueCell = (
  value: Cell,
  { align }: Column,
  setting: CellSetting,
  whole: boolean,
): TableCell => {
  const { text, of } = cellText(value);
  const texts = of === undefined ? [text] : whole ? [`${text}${of}`] : [text, of];
  return cell({ texts, style: 'TableText', alignment: align }, setting);
};

/** What stands in a table without rows. */
export const emptyCell = (span: number, setting: CellSetting): TableCell =>
  cell({ texts: ['本期无数据'], style: 'TableText', alignment: 'center', span }, setting);

/** Whether every cell of a column has room for its value and fraction on one line. */
export const columnOnOneLine = (cells: readonly Cell[], { width, points }: CellSetting): boolean =>
  cells.every((value) => onOneLine(value, width, points));
