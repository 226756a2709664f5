import { type DocumentContext, wholeOf } from '../document-context.ts';
import { casesOf, codesWith } from '../facts/look-up.ts';
import { caseTable } from '../tables/case-table.ts';
import { figureRun } from '../text/figure-run.ts';
import { involved } from '../text/involved.ts';
import { type Piece, paragraph, say } from '../text/rich-text.ts';
import { unitsWith } from './overdue.ts';
import type { Section } from './section.ts';

const inWords = (scene: DocumentContext): Piece => {
  const rows = unitsWith(scene, 'redone');
  const { now } = scene.words;
  if (rows.length === 0) return `${now}无因回访不满意或复查未整改到位而重办的事项。`;
  const units = involved(rows, '件次', (row) => figureRun(row, 'redone'));
  return say`${now}因回访不满意或复查未整改到位退回重办${figureRun(wholeOf(scene), 'redone')}件次，涉及${units}。`;
};

/** 重办情况. */
export const redoneSection = (scene: DocumentContext): Section => ({
  title: '重办情况',
  blocks: [
    ...paragraph(inWords(scene)),
    ...caseTable(
      scene,
      'redone',
      '重办事项清单',
      ['at', 'redone'],
      codesWith(scene.facts, 'redone', 'byUnit').map((code) =>
        casesOf(scene.facts, 'redone', `byUnit/${code}`),
      ),
    ),
  ],
});
