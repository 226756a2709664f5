import {
  BorderStyle,
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  LineRuleType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  TextWrappingType,
  VerticalAnchor,
  VerticalPositionAlign,
  VerticalPositionRelativeFrom,
  WpsShapeRun,
} from 'docx';
import type { Official } from '../../domain/documents/model.ts';
import { ems } from './measure.ts';
import { areaOf, linePitch, smallSize, twipsOfPoints } from './page.ts';

/** A rule as wide as the type area: thick above and below the record, thin between (0.35 and 0.25 mm). */
const rule = (kind: 'thick' | 'thin'): Paragraph =>
  new Paragraph({
    style: 'Rule',
    border: { top: { style: BorderStyle.SINGLE, size: kind === 'thick' ? 8 : 6, space: 0, color: '000000' } },
  });
/** What three rules take of the height, in points. */
const rulesHeight = 8;

const exact = { line: linePitch, lineRule: LineRuleType.EXACT };
const points = linePitch / 20;
const { width } = areaOf('portrait');
const character = twipsOfPoints(smallSize);

const copied = '抄送：';

/** 抄送机关; lines after the first begin under the first name. */
const copiesOf = (copies: string): Paragraph =>
  new Paragraph({
    style: 'Edition',
    spacing: exact,
    indent: { left: 4 * character, hanging: 3 * character, right: character },
    text: `${copied}${copies}。`,
  });

/** 印发机关 at the left and 印发日期 at the right. */
const printedOf = ({ printer, printedOn }: Official): Paragraph =>
  new Paragraph({
    style: 'Edition',
    spacing: exact,
    indent: { left: character, right: character },
    tabStops: [{ type: TabStopType.RIGHT, position: twipsOfPoints(width) - character }],
    children: [new TextRun(printer), new TextRun({ children: [new Tab()] }), new TextRun(`${printedOn}印发`)],
  });

/** Lines that the record takes, in points with its rules. */
const heightOf = ({ copies, printer }: Official): number => {
  const room = width / smallSize - 5;
  const copiesLines = copies === '' ? 0 : Math.ceil(ems(`${copies}。`) / (room - 1));
  return (copiesLines + (printer === '' ? 0 : 1)) * points + rulesHeight;
};

/**
 * 版记 at the foot of the last page. It stands in a box that is bound to the lower edge of the type area; the
 * paragraph that carries the box is as high, so that no text comes under it: where the page has no room left, both
 * go to the next.
 */
export const editionRecordOf = (official: Official, drawingId: string): readonly Paragraph[] => {
  const { copies, printer } = official;
  if (copies === '' && printer === '') return [];
  const height = heightOf(official);
  const pixels = 96 / 72;
  return [
    new Paragraph({
      spacing: { line: twipsOfPoints(height), lineRule: LineRuleType.EXACT },
      children: [
        new WpsShapeRun({
          type: 'wps',
          transformation: { width: width * pixels, height: height * pixels },
          altText: { id: drawingId, name: '版记', description: '版记' },
          floating: {
            horizontalPosition: {
              relative: HorizontalPositionRelativeFrom.MARGIN,
              align: HorizontalPositionAlign.LEFT,
            },
            verticalPosition: {
              relative: VerticalPositionRelativeFrom.MARGIN,
              align: VerticalPositionAlign.BOTTOM,
            },
            wrap: { type: TextWrappingType.NONE },
          },
          bodyProperties: {
            margins: { top: 0, bottom: 0, left: 0, right: 0 },
            verticalAnchor: VerticalAnchor.BOTTOM,
            noAutoFit: true,
          },
          children: [
            rule('thick'),
            ...(copies === '' ? [] : [copiesOf(copies)]),
            ...(copies === '' || printer === '' ? [] : [rule('thin')]),
            ...(printer === '' ? [] : [printedOf(official)]),
            rule('thick'),
          ],
        }),
      ],
    }),
  ];
};
