import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { smallSize, twipsOfPoints } from './page.ts';

/** The page number in dashes at the outer edge, one character from it: odd pages right, even pages left. */
const footer = (side: 'left' | 'right'): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'PageNumber',
        alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: { [side]: twipsOfPoints(smallSize) },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });

/** Footers of a section; `default` is that of odd pages. */
export const pageNumbers = () => ({ default: footer('right'), even: footer('left') });
