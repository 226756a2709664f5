import {
  AlignmentType,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import { type FontRole, font, halfWidthSong } from './fonts.ts';
import {
  bodyCharacter,
  bodySize,
  characterSpacing,
  linePitch,
  smallSize,
  type Twips,
  twipsOfPoints,
} from './page.ts';

/** Lines of the body's pitch, as distance. */
export const lines = (count: number): Twips => count * linePitch;

/** Points as half points, the unit of sizes of type. */
export const size = (points: number): number => Math.round(points * 2);

const type = (role: FontRole, points: number): IRunStylePropertiesOptions => ({
  font: font(role),
  size: size(points),
});

/** Type of the body's size, spaced to its 28 characters a line. */
const onGrid = (role: FontRole): IRunStylePropertiesOptions => ({
  ...type(role, bodySize),
  characterSpacing,
});

const exactly = (line: Twips) => ({ line, lineRule: LineRuleType.EXACT });

/** The body's indent: two characters, counted by the type's own width. */
const indented = { firstLine: 2 * bodyCharacter, firstLineChars: 200 };

/** 小五 and its line, for what only those read who check the figures, in points. */
export const [proofSize, proofLine] = [9, 13];

/** 2号, the size of titles, in points. */
export const titleSize = 22;

type Paragraphs = NonNullable<IParagraphStyleOptions['paragraph']>;

const style = (
  id: string,
  name: string,
  run: IRunStylePropertiesOptions,
  paragraph: Paragraphs = {},
): IParagraphStyleOptions => ({ id, name, quickFormat: true, run, paragraph });

const centred = { alignment: AlignmentType.CENTER };

/** Headings keep to what they head, and are found by a reader's outline. */
const heading = (role: FontRole) => ({
  run: { ...onGrid(role), color: '000000', bold: false },
  paragraph: { indent: indented, keepNext: true, spacing: { before: 0, after: 0, ...exactly(linePitch) } },
});

/** Sizes of type for tables, in points, from the largest to the least that is legible. */
export const tableSizes = [12, 10.5, 10, 9.5, 9] as const;
export type TableSize = (typeof tableSizes)[number];

/** What a cell is: a head, a value, or a value of a sum. */
export type CellRole = 'Head' | 'Text' | 'Sum';

/** The style of a cell's paragraph: one for each size, since cells are many and have no properties of their own. */
export const cellStyle = (role: CellRole, points: TableSize): string => `Table${role}${points * 2}`;

const tableStyles = tableSizes.flatMap((points) => {
  const spacing = exactly(twipsOfPoints(points * 1.3));
  const named = (role: CellRole, name: string, run: IRunStylePropertiesOptions, keepNext = false) =>
    style(cellStyle(role, points), `${name}${points}磅`, run, { spacing, keepNext });
  return [
    named('Head', '表头', type('heiTi', points), true),
    named('Text', '表文', type('songTi', points)),
    named('Sum', '合计', { ...type('songTi', points), bold: true }),
  ];
});

/** The document's styles; their names are those of the standard, for those who edit the document. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: {
        ...type('fangSong', bodySize),
        language: { value: 'en-US', eastAsia: 'zh-CN' },
      },
      paragraph: { spacing: exactly(linePitch) },
    },
    title: {
      run: type('biaoSong', titleSize),
      paragraph: { ...centred, spacing: { before: lines(2), after: lines(1), ...exactly(linePitch) } },
    },
    heading1: heading('heiTi'),
    heading2: heading('kaiTi'),
    heading3: heading('fangSong'),
    heading4: heading('fangSong'),
  },
  paragraphStyles: [
    style('Mark', '发文机关标志', { font: font('biaoSong'), color: 'FF0000' }, centred),
    style('Number', '发文字号', onGrid('fangSong'), centred),
    style('Recipients', '主送机关', onGrid('fangSong')),
    style('Body', '公文正文', onGrid('fangSong'), { indent: indented }),
    style('AnnexNote', '附件说明', onGrid('fangSong')),
    style('Signature', '署名和成文日期', onGrid('fangSong'), {
      alignment: AlignmentType.RIGHT,
      indent: { right: 4 * bodyCharacter },
      keepLines: true,
    }),
    style('AnnexLabel', '附件序号', onGrid('heiTi'), { keepNext: true }),
    style('AnnexTitle', '附件标题', type('biaoSong', titleSize), {
      ...centred,
      keepNext: true,
      outlineLevel: 0,
      spacing: { before: lines(1), after: lines(1) / 2, ...exactly(linePitch) },
    }),
    style('Caption', '表题和图题', type('heiTi', 12), {
      ...centred,
      spacing: { before: twipsOfPoints(8), after: twipsOfPoints(4), ...exactly(twipsOfPoints(18)) },
    }),
    style('Chart', '图', type('songTi', 12), {
      ...centred,
      keepNext: true,
      spacing: { before: twipsOfPoints(6), line: 240, lineRule: LineRuleType.AUTO },
    }),
    ...tableStyles,
    style('TableNote', '表注', type('songTi', 9), {
      spacing: { before: twipsOfPoints(3), after: twipsOfPoints(6), ...exactly(twipsOfPoints(13)) },
    }),
    style('Spacer', '间隔', type('songTi', 1), { spacing: exactly(20) }),
    style('Edition', '版记', type('fangSong', smallSize)),
    style('Proof', '核验信息', type('songTi', proofSize), { spacing: exactly(twipsOfPoints(proofLine)) }),
    style('Rule', '版记分隔线', type('songTi', 1), { spacing: exactly(20) }),
    style(
      'PageNumber',
      '页码',
      { ...type('songTi', smallSize), font: halfWidthSong },
      { spacing: exactly(twipsOfPoints(smallSize)) },
    ),
  ],
};
