import { BorderStyle, type FileChild, Paragraph, TextRun } from 'docx';
import type { Official } from '../../documents/model.ts';
import { ems } from './measure.ts';
import { areaOf, linePitch, twipsOfPoints } from './page.ts';
import { lines, size, titleSize } from './styles.ts';

/** The mark's size in points: as large as its length allows. */
const [largest, smallest] = [48, 32];

/** From the type area's upper edge to the mark, and from the document number to the red rule (7.2.4, 7.2.7). */
const [aboveMark, aboveRule] = [(35 * 72) / 25.4, (4 * 72) / 25.4];

/** 发文机关标志, in red on one line: a long name is set narrower rather than broken. */
const markOf = (mark: string): Paragraph => {
  const { width } = areaOf('portrait');
  const points = Math.min(largest, Math.max(smallest, Math.floor(width / ems(mark))));
  const scale = Math.min(100, Math.floor((width / (ems(mark) * points)) * 100));
  const line = points * 1.2;
  return new Paragraph({
    style: 'Mark',
    spacing: {
      before: twipsOfPoints(aboveMark - (line - points) / 2),
      line: twipsOfPoints(line),
      lineRule: 'exact',
    },
    children: [new TextRun({ text: mark, size: size(points), scale })],
  });
};

/** 发文字号 two lines below the mark, over the red rule that ends the head. */
const numberOf = (number: string): Paragraph =>
  new Paragraph({
    style: 'Number',
    spacing: { before: lines(2), line: linePitch, lineRule: 'exact' },
    border: {
      bottom: { style: BorderStyle.SINGLE, color: 'FF0000', size: 16, space: Math.round(aboveRule) },
    },
    text: number,
  });

/** A title of more than a line is broken before its date and not within it: words stay whole (7.3.1). */
const titleOf = (title: string): Paragraph => {
  const { width } = areaOf('portrait');
  const date = title.search(/\d{4}年/);
  const broken = date > 0 && ems(title) * titleSize > width;
  const pieces = broken ? [title.slice(0, date), title.slice(date)] : [title];
  return new Paragraph({
    style: 'Title',
    children: pieces.map((text, line) => new TextRun({ text, ...(line > 0 && { break: 1 }) })),
  });
};

/** The first page's head: mark, number, rule, title and recipients. */
export const headOf = ({ mark, number, title, recipients }: Official): readonly FileChild[] => [
  ...(mark === '' ? [] : [markOf(mark), numberOf(number)]),
  titleOf(title),
  ...(recipients === '' ? [] : [new Paragraph({ style: 'Recipients', text: `${recipients}：` })]),
];
