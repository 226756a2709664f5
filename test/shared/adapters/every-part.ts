import type { Block, Chart, DocumentModel } from '../../../shared/documents/model.ts';
import { plain } from '../documents/province/plain.ts';

const filed = { scope: 'byUnit/420100-water', path: 'filed' } as const;

const chart: Chart = {
  kind: 'chart',
  id: 'rates',
  caption: '各单位办理情况',
  shape: 'bar',
  categories: ['武汉市水务局', '黄石市水利局'],
  series: [
    { name: '新受理', values: [12, 4] },
    { name: '办结', values: [7, null] },
  ],
  format: 'count',
  alt: '新受理和办结的件数。',
};

const table = (id: string): Block => ({
  kind: 'table',
  id,
  caption: '责任单位办理情况',
  columns: [
    { head: '单位', align: 'left', width: 2 },
    { head: '新受理', group: '收办情况', align: 'right', width: 1 },
    { head: '办结率', group: '收办情况', align: 'right', width: 1 },
    { head: '问题', align: 'left', width: 3 },
  ],
  rows: [
    {
      code: '420100-water',
      cells: [
        { value: '武汉市水务局', format: 'text' },
        { value: 12, format: 'count', figure: filed },
        { value: 0.5, format: 'rate', of: { numerator: 6, denominator: 12 } },
        { value: '停水未公告', format: 'text', caseId: 'C-1' },
      ],
    },
    { cells: [{ value: '合计', format: 'text' }], sum: true },
  ],
  note: '注：按责任单位统计。',
});

const blocks: readonly Block[] = [
  { kind: 'heading', level: 1, text: '一、总体情况' },
  { kind: 'paragraph', runs: [{ text: '新受理' }, { text: '12件', figure: filed }, { text: '，见附件。' }] },
  table('units'),
  chart,
];

/** A short document with a part of every kind, so that no field of the model is left out. */
export const everyPart: DocumentModel = plain({
  official: {
    mark: '督促检查通报',
    number: '鄂建督〔2015〕7号',
    title: '关于2015年7月情况的通报',
    recipients: '各市住建系统',
    signatory: '履职督查办',
    date: '2015年8月1日',
    copies: '省纠风办',
    printer: '厅办公室',
    printedOn: '2015年8月1日',
  },
  blocks,
  annexes: [
    { title: '按责任单位统计表', blocks: [table('annex')] },
    { title: '名单', blocks: [] },
  ],
  sheets: [{ ...table('definitions'), kind: 'table' } as Extract<Block, { kind: 'table' }>],
  behind: { 'byUnit/420100-water#filed': { items: [{ caseId: 'C-1', seq: 1 }], more: 2 } },
  cases: [
    {
      caseId: 'C-1',
      heading: '投诉（12319热线）　城镇供水供气',
      entries: [
        {
          seq: 1,
          type: 'complaint-filed',
          occurredAt: 1_435_712_400_000,
          recordedAt: 1_435_712_400_000,
          postedTo: '2015-07-1',
          by: '420100-water',
          words: '停水未公告',
          onTime: true,
          status: 'assigned',
          owed: { step: 'accept', by: '420100-water', dueAt: 1_435_852_800_000 },
          hash: 'a'.repeat(64),
        },
      ],
    },
  ],
});

/** Its charts. */
export const chartsOf = ({ blocks: all }: DocumentModel): readonly Chart[] =>
  all.filter((block) => block.kind === 'chart');
