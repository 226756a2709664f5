import { count, periodName } from '../../format.ts';
import type { DocumentContext } from '../document-context.ts';
import { caseCell, textCell } from '../tables/cells.ts';
import { paragraph } from '../text/rich-text.ts';
import { latePart } from './late-posted.ts';
import type { Section } from './section.ts';

/** 更正: what correcting entries of the period repair; no figure of any period changes by them. */
const correctionsPart = ({ corrections, words }: DocumentContext): Section => {
  const title = '更正情况';
  if (corrections.length === 0) return { title, blocks: paragraph(`${words.now}无更正的记录。`) };
  return {
    title,
    blocks: [
      ...paragraph(
        `${words.now}更正以往记录${count(corrections.length)}条。原记录和各期已公布的数字保留不变，更正对原属期数字的影响列于下表。`,
      ),
      {
        kind: 'table',
        id: 'corrections',
        caption: '更正记录清单',
        columns: [
          { head: '事项编号', align: 'left', width: 1.8 },
          { head: '更正的记录', align: 'left', width: 1.2 },
          { head: '原属期', align: 'left', width: 1.6 },
          { head: '差错内容', align: 'left', width: 2.4 },
          { head: '更正依据', align: 'left', width: 1.8 },
          { head: '对原属期数字的影响', align: 'left', width: 2.4 },
        ],
        rows: corrections.map(({ caseId, seq, corrects, originalPeriod, wrong, authority, effect }) => ({
          cells: [
            caseCell(caseId),
            textCell(`第${seq}条更正第${corrects}条`),
            textCell(periodName(originalPeriod)),
            textCell(wrong),
            textCell(authority),
            textCell(effect),
          ],
        })),
      },
    ],
  };
};

/** 补记和更正. */
export const lateAndCorrections = (scene: DocumentContext): Section => ({
  title: '补记和更正情况',
  blocks: [],
  parts: [latePart(scene), correctionsPart(scene)],
});
