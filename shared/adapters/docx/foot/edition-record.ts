import { BorderStyle, LineRuleType, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { Official } from '../../../documents/model.ts';
import { ems } from '../measure.ts';
import { areaOf, linePitch, smallSize, twipsOfPoints } from '../page.ts';
import type { Foot } from './foot.ts';

const exact = { line: linePitch, lineRule: LineRuleType.EXACT };
const { width } = areaOf('portrait');
const character = twipsOfPoints(smallSize);

/** A rule as wide as the type area: thick above and below the record, thin between (0.35 and 0.25 mm). */
const rule = (kind: 'thick' | 'thin'): Paragraph =>
  new Paragraph({
    style: 'Rule',
    border: { top: { style: BorderStyle.SINGLE, size: kind === 'thick' ? 8 : 6, space: 0, color: '000000' } },
  });

/** What three rules take of the height, in points. */
const rulesHeight = 8;

/** 抄送机关; lines after the first begin under the first name. */
const copiesOf = (copies: string): Paragraph =>
  new Paragraph({
    style: 'Edition',
    spacing: exact,
    indent: { left: 4 * character, hanging: 3 * character, right: character },
    text: `抄送：${copies}。`,
  });

/** Lines that 抄送机关 takes beside its label and the margins; one character a line is kept in hand. */
const copiesLines = (copies: string): number => Math.ceil(ems(`${copies}。`) / (width / smallSize - 6));

/** 印发机关 at the left and 印发日期 at the right. */
const printedOf = ({ printer, printedOn }: Official): Paragraph =>
  new Paragraph({
    style: 'Edition',
    spacing: exact,
    indent: { left: character, right: character },
    tabStops: [{ type: TabStopType.RIGHT, position: twipsOfPoints(width) - character }],
    children: [new TextRun(printer), new TextRun({ children: [new Tab()] }), new TextRun(`${printedOn}印发`)],
  });

/** 版记: to whom copies go, who printed it and when, between rules. */
export const editionRecord = (official: Official): Foot => {
  const { copies, printer } = official;
  if (copies === '' && printer === '') return { paragraphs: [], height: 0 };
  const lines = (copies === '' ? 0 : copiesLines(copies)) + (printer === '' ? 0 : 1);
  return {
    paragraphs: [
      rule('thick'),
      ...(copies === '' ? [] : [copiesOf(copies)]),
      ...(copies === '' || printer === '' ? [] : [rule('thin')]),
      ...(printer === '' ? [] : [printedOf(official)]),
      rule('thick'),
    ],
    height: (lines * linePitch) / 20 + rulesHeight,
  };
};
