import { type FileChild, Paragraph, Tab, TextRun } from 'docx';
import { closeOf, date } from '../../domain/documents/format.ts';
import type { Annex, DocumentModel } from '../../domain/documents/model.ts';
import { bodyCharacter, linePitch } from './page.ts';
import { lines, size } from './styles.ts';

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

/** 附注, in brackets under the date: what the document can be checked by against the ledger years later. */
const remark = ({ proof }: DocumentModel): readonly Paragraph[] => [
  new Paragraph({
    style: 'Remark',
    spacing: { before: lines(1) / 2 },
    keepNext: true,
    text:
      `（本件数字由台账汇总生成，统计期间${date(proof.from)}至${date(proof.until)}，截止${closeOf(proof.until)}；` +
      `时限规则${proof.policy}，单位名录${proof.registry}；台账校验值：`,
  }),
  new Paragraph({
    style: 'Remark',
    children: [new TextRun({ text: `${proof.root}）`, size: size(10.5) })],
  }),
];

/** What ends the body: the note on annexes, who signs, the date, and the remark. */
export const endOf = (model: DocumentModel): readonly FileChild[] => [
  ...annexNote(model.annexes),
  new Paragraph({
    style: 'Signature',
    spacing: { before: lines(1), ...exact },
    keepNext: true,
    text: model.official.signatory,
  }),
  new Paragraph({ style: 'Signature', text: model.official.date }),
  ...remark(model),
];
