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

/** Type of another size than the body's, which is not spaced by its grid. */
const offGrid = (role: FontRole, points: number): IRunStylePropertiesOptions => ({
  ...type(role, points),
  characterSpacing: 0,
});

const exactly = (line: Twips) => ({ line, lineRule: LineRuleType.EXACT });

/** The body's indent: two characters, counted by the type's own width. */
const indented = { firstLine: 2 * bodyCharacter, firstLineChars: 200 };

/** 2号, the size of titles, in points. */
const titleSize = 22;

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
  run: { ...type(role, bodySize), color: '000000', bold: false },
  paragraph: { indent: indented, keepNext: true, spacing: { before: 0, after: 0, ...exactly(linePitch) } },
});

/** The document's styles; their names are those of the standard, for those who edit the document. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: {
        ...type('fangSong', bodySize),
        characterSpacing,
        language: { value: 'en-US', eastAsia: 'zh-CN' },
      },
      paragraph: { spacing: exactly(linePitch) },
    },
    title: {
      run: offGrid('biaoSong', titleSize),
      paragraph: { ...centred, spacing: { before: lines(2), after: lines(1), ...exactly(linePitch) } },
    },
    heading1: heading('heiTi'),
    heading2: heading('kaiTi'),
    heading3: heading('fangSong'),
    heading4: heading('fangSong'),
  },
  paragraphStyles: [
    style('Mark', '发文机关标志', { font: font('biaoSong'), characterSpacing: 0, color: 'FF0000' }, centred),
    style('Number', '发文字号', type('fangSong', bodySize), centred),
    style('Recipients', '主送机关', type('fangSong', bodySize)),
    style('Body', '公文正文', type('fangSong', bodySize), {
      alignment: AlignmentType.BOTH,
      indent: indented,
    }),
    style('AnnexNote', '附件说明', type('fangSong', bodySize)),
    style('Signature', '署名和成文日期', type('fangSong', bodySize), {
      alignment: AlignmentType.RIGHT,
      indent: { right: 4 * bodyCharacter },
      keepLines: true,
    }),
    style('Remark', '附注', offGrid('fangSong', 12), {
      indent: { left: 2 * bodyCharacter },
      keepLines: true,
      spacing: exactly(twipsOfPoints(17)),
    }),
    style('AnnexLabel', '附件序号', type('heiTi', bodySize), { keepNext: true }),
    style('AnnexTitle', '附件标题', offGrid('biaoSong', titleSize), {
      ...centred,
      keepNext: true,
      outlineLevel: 0,
      spacing: { before: lines(1), after: lines(1) / 2, ...exactly(linePitch) },
    }),
    style('Caption', '表题和图题', offGrid('heiTi', 12), {
      ...centred,
      spacing: { before: twipsOfPoints(8), after: twipsOfPoints(4), ...exactly(twipsOfPoints(18)) },
    }),
    style('Chart', '图', offGrid('songTi', 12), {
      ...centred,
      keepNext: true,
      spacing: { before: twipsOfPoints(6), line: 240, lineRule: LineRuleType.AUTO },
    }),
    style('TableHead', '表头', { font: font('heiTi'), characterSpacing: 0 }, centred),
    style('TableText', '表文', { font: font('songTi'), characterSpacing: 0 }),
    style('TableNote', '表注', offGrid('songTi', 9), {
      spacing: { before: twipsOfPoints(3), after: twipsOfPoints(6), ...exactly(twipsOfPoints(13)) },
    }),
    style('Spacer', '间隔', offGrid('songTi', 1), { spacing: exactly(20) }),
    style('Edition', '版记', offGrid('fangSong', smallSize)),
    style('Rule', '版记分隔线', offGrid('songTi', 1), { spacing: exactly(20) }),
    style(
      'PageNumber',
      '页码',
      { ...offGrid('songTi', smallSize), font: halfWidthSong },
      { spacing: exactly(twipsOfPoints(smallSize)) },
    ),
  ],
};
