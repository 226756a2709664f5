import { type FileChild, Paragraph, Tab, TextRun } from 'docx';
import type { Annex, DocumentModel } from '../../documents/model.ts';
import { bodyCharacter, linePitch } from './page.ts';
import { lines } from './styles.ts';

const exact = { line: linePitch, lineRule: 'exact' } as const;

/** 附件说明 one line below the body: names that break go on under their first character. */
const annexNote = (annexes: readonly Annex[]): readonly Paragraph[] => {
  const numbered = annexes.length > 1;
  const number = numbered ? (annexes.length > 9 ? 1.5 : 1) * bodyCharacter : 0;
  const label = 3 * bodyCharacter;
  return annexes.map(({ title }, place) => {
    const first = place === 0;
    return new Paragraph({
      style: 'AnnexNote',
      spacing: { before: first ? lines(1) : 0, ...exact },
      indent: { left: 2 * bodyCharacter + label + number, hanging: (first ? label : 0) + number },
      children: [
        ...(first ? [new TextRun('附件：')] : []),
        ...(numbered ? [new TextRun(`${place + 1}.`), new TextRun({ children: [new Tab()] })] : []),
        new TextRun(title),
      ],
    });
  });
};

/** What ends the body: the note on annexes, who signs, and the date. */
export const endOf = ({ annexes, official }: DocumentModel): readonly FileChild[] => [
  ...annexNote(annexes),
  new Paragraph({
    style: 'Signature',
    spacing: { before: lines(1), ...exact },
    keepNext: true,
    text: official.signatory,
  }),
  new Paragraph({ style: 'Signature', text: official.date }),
];
