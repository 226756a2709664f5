import type { Block, DocumentModel } from '../../../../shared/documents/model.ts';
import { behindOf, cases } from './cases.ts';
import { breakdowns } from './scopes.ts';
import { breakdownTable, definitions, totalTable } from './tables.ts';

const blocks: readonly Block[] = [
  { kind: 'heading', level: 1, text: '一、总体情况' },
  {
    kind: 'paragraph',
    runs: [
      { text: '期初在办4,629件，本旬新受理' },
      { text: '78,589', figure: { scope: 'total', path: 'filed' } },
      { text: '件，重启17件；销号61,203件；期末在办21,647件，其中超期1,305件。' },
    ],
  },
  totalTable,
];

const annexes = breakdowns.map((breakdown) => ({
  title: `按${breakdown.dimension}统计`,
  blocks: [
    breakdownTable(breakdown, 'counts', `按${breakdown.dimension}统计：收办与督促升级情况（件、件次）`, [
      '收办情况',
      '期末情况',
      '督促升级',
    ]),
    breakdownTable(breakdown, 'rates', `按${breakdown.dimension}统计：各项比率（分子/分母）`, [
      '受理与调查处理',
      '办结与回访',
      '满意情况',
    ]),
  ],
}));

/** Ten-day statistics of a province with sixty units and seven breakdowns, the whole included. */
export const tenDay: DocumentModel = {
  key: 'ten-day/2015-07-2',
  kind: 'ten-day',
  official: {
    mark: '湖北省住房和城乡建设厅履职尽责督促检查旬统计',
    number: '鄂建督〔2015〕12号',
    title: '湖北省住建系统履职尽责督促检查旬统计表\n（2015年7月中旬）',
    recipients: '',
    signatory: '湖北省住房和城乡建设厅履职督查办公室',
    date: '2015年7月21日',
    copies: '省纠风办，厅领导',
    printer: '湖北省住房和城乡建设厅办公室',
    printedOn: '2015年7月21日',
  },
  blocks,
  annexes,
  sheets: [definitions],
  proof: {
    root: '577395767bdd61c200b3e9709c7c1cdf9c6e9ca846f34fcb7a431c124585c935',
    from: '2015-07-11',
    until: '2015-07-20',
    policy: 'hubei-2015@1',
    registry: 'hubei-2015',
  },
  behind: behindOf([...blocks, ...annexes.flatMap((annex) => annex.blocks)]),
  cases,
};
