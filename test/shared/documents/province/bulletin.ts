import { figureName } from '../../../../shared/documents/figure-names.ts';
import { percent, share } from '../../../../shared/documents/format.ts';
import type { Block, Chart, DocumentModel, Table } from '../../../../shared/documents/model.ts';
import { behindOf, cases } from './cases.ts';
import { type Breakdown, breakdowns, total } from './scopes.ts';
import { breakdownTable, definitions, figureCell, name, number, right, text } from './tables.ts';

const of = (id: string): Breakdown => {
  const found = breakdowns.find((breakdown) => breakdown.id === id);
  if (found === undefined) throw new Error(`the fixture has no breakdown ${id}`);
  return found;
};

const byUnit = of('byUnit');

const channelTable: Table = {
  kind: 'table',
  id: 'channels',
  caption: '受理渠道构成',
  columns: [name('渠道'), right('受理（件）'), right('占比')],
  rows: of('byChannel').scopes.map(({ scope, code, name, figures }) => ({
    code,
    cells: [
      text(name),
      figureCell(figures, scope, 'filed'),
      {
        value: Math.round((figures.filed / total.filed) * 10_000) / 10_000,
        format: 'rate',
        of: { numerator: figures.filed, denominator: total.filed },
      },
    ],
  })),
};

const rates = ['investigated.rate', 'returnVisited.rate', 'completed.rate', 'completed.onTimeRate'] as const;

const rankingTable: Table = {
  kind: 'table',
  id: 'ranking',
  caption: '责任单位得分与名次',
  columns: [
    { head: '名次', align: 'center', width: 1 },
    name('责任单位'),
    right('得分'),
    ...rates.map((path) => ({ ...right(figureName(path)), group: '各项比率' })),
    { ...right('满意率'), group: '各项比率' },
  ],
  rows: byUnit.scopes.map(({ scope, code, name, figures }, place) => ({
    code,
    cells: [
      number(place + 1),
      text(name),
      { value: Math.round((99.87 - place * 0.73) * 100) / 100, format: 'score' },
      ...[...rates, 'satisfaction.rate'].map((path) => figureCell(figures, scope, path)),
    ],
  })),
};

const comparison: Table = {
  kind: 'table',
  id: 'comparison',
  caption: '主要指标环比',
  columns: [name('指标'), right('本月'), right('上月'), right('增减'), right('环比')],
  rows: (
    [
      ['filed', 60_000, 0.3098],
      ['closed', 61_203, 0],
      ['overdueOpen', 1406, -0.0718],
      ['reopened', 0, null],
    ] as const
  ).map(([path, before, change]) => {
    const now = figureCell(total, 'total', path);
    return {
      cells: [
        text(figureName(path)),
        now,
        number(before),
        number(Number(now.value) - before),
        { value: change, format: 'change' } as const,
      ],
    };
  }),
};

export const charts: readonly Chart[] = [
  {
    kind: 'chart',
    id: 'flow',
    caption: '图1　各旬新受理与销号件数',
    shape: 'line',
    categories: ['6月上旬', '6月中旬', '6月下旬', '7月上旬', '7月中旬', '7月下旬'],
    series: [
      { name: '新受理', values: [18_200, 20_411, 21_389, 24_102, 26_230, 28_257] },
      { name: '销号', values: [9100, 15_803, 19_220, 19_870, 20_110, 21_223] },
    ],
    format: 'count',
    alt: '折线图：6月上旬至7月下旬，新受理由18,200件升至28,257件，销号由9,100件升至21,223件。',
  },
  {
    kind: 'chart',
    id: 'unit-rates',
    caption: '图2　部分单位按时办结率',
    shape: 'horizontal-bar',
    categories: byUnit.scopes.slice(0, 12).map((scope) => scope.name),
    series: [
      {
        name: '按时办结率',
        values: byUnit.scopes.slice(0, 12).map(({ figures }) => figures.completed.onTimeRate),
      },
    ],
    format: 'rate',
    alt: '条形图：十二个单位的按时办结率。',
  },
  {
    kind: 'chart',
    id: 'overdue-age',
    caption: '图3　期末超期事项按超期时间分布',
    shape: 'stacked-bar',
    categories: ['3个工作日以内', '4至8个', '9至13个', '14至23个', '超过23个'],
    series: [
      { name: '投诉举报', values: [512, 301, 144, 60, 11] },
      { name: '检查发现问题', values: [140, 82, 35, 15, null] },
    ],
    format: 'count',
    alt: '堆积柱形图：期末超期1,305件中，超期3个工作日以内的652件，超过23个工作日的11件。',
  },
];

const [flow, unitRates, overdueAge] = charts;

const sentence = (
  ...runs: readonly (string | { readonly text: string; readonly path: string })[]
): Block => ({
  kind: 'paragraph',
  runs: runs.map((run) =>
    typeof run === 'string' ? { text: run } : { text: run.text, figure: { scope: 'total', path: run.path } },
  ),
});

const blocks: readonly Block[] = [
  {
    kind: 'paragraph',
    runs: [
      {
        text: '现将2015年7月全省住建系统履职尽责督促检查投诉举报和检查发现问题办理情况通报如下。各单位要对照本通报认真查找不足，限期整改。',
      },
    ],
  },
  { kind: 'heading', level: 1, text: '一、本月总体情况' },
  sentence(
    '本月共办理事项83,218件，其中新受理',
    { text: '78,589', path: 'filed' },
    `件，占${share(total.filed, total.filed + total.opening)}；期初结转`,
    { text: '4,629', path: 'opening' },
    '件。调查处理率',
    { text: `${percent(total.investigated.rate)}（68,210/70,211）`, path: 'investigated.rate' },
    '，办结率',
    { text: `${percent(total.completed.rate)}（64,407/66,901）`, path: 'completed.rate' },
    '，按时办结率',
    { text: `${percent(total.completed.onTimeRate)}（62,004/64,407）`, path: 'completed.onTimeRate' },
    '，满意率',
    { text: `${percent(total.satisfaction.rate)}（57,123/60,234）`, path: 'satisfaction.rate' },
    '。',
  ),
  { kind: 'heading', level: 2, text: '（一）与上月比较' },
  comparison,
  { kind: 'heading', level: 2, text: '（二）各旬收办' },
  ...(flow === undefined ? [] : [flow]),
  { kind: 'heading', level: 1, text: '二、受理渠道' },
  channelTable,
  { kind: 'heading', level: 1, text: '三、单位排名' },
  sentence(
    '单位得分为各项比率的加权平均，满分100分，保留两位小数；得分相同的名次并列，其后名次顺延（如1、1、3）。',
  ),
  rankingTable,
  ...(unitRates === undefined ? [] : [unitRates]),
  { kind: 'heading', level: 1, text: '四、超期与督促升级' },
  { kind: 'heading', level: 2, text: '（一）基本情况' },
  { kind: 'heading', level: 3, text: '1.超期事项' },
  sentence('期末超期', { text: '1,305', path: 'overdueOpen' }, '件。'),
  {
    kind: 'paragraph',
    runs: [
      { text: '被追责的事项有' },
      { text: 'HB-2015-000003', caseId: 'HB-2015-000003' },
      { text: '、' },
      { text: 'HB-2015-000006', caseId: 'HB-2015-000006' },
      { text: '等。' },
    ],
  },
  ...(overdueAge === undefined ? [] : [overdueAge]),
  { kind: 'heading', level: 1, text: '五、下一步工作' },
  sentence('请各单位于8月10日前将整改情况报省厅履职督查办。'),
];

const annexes = [
  {
    title: '各责任单位办理情况统计表',
    blocks: [
      breakdownTable(byUnit, 'all', '各责任单位办理情况', [
        '收办情况',
        '期末情况',
        '受理与调查处理',
        '办结与回访',
        '满意情况',
        '督促升级',
      ]),
    ],
  },
  {
    title: '各地区办理情况统计表',
    blocks: [breakdownTable(of('byRegion'), 'rates', '各地区办理比率', ['受理与调查处理', '办结与回访'])],
  },
];

/** A monthly bulletin: narrative, small tables, charts, a ranking, and wide annexes. */
export const bulletin: DocumentModel = {
  key: 'bulletins/2015-07',
  kind: 'bulletin',
  official: {
    mark: '湖北省住房和城乡建设厅履职尽责督促检查通报',
    number: '鄂建督〔2015〕7号',
    title: '关于2015年7月全省住建系统履职尽责督促检查情况的通报',
    recipients: '各市、州、直管市、神农架林区住建系统各主管部门，厅机关各处室',
    signatory: '湖北省住房和城乡建设厅履职督查办公室',
    date: '2015年8月1日',
    copies: '省纠风办，厅领导',
    printer: '湖北省住房和城乡建设厅办公室',
    printedOn: '2015年8月1日',
  },
  blocks,
  annexes,
  sheets: [definitions],
  proof: {
    root: 'c7000b767bdd61c200b3e9709c7c1cdf9c6e9ca846f34fcb7a431c124585c935',
    from: '2015-07-01',
    until: '2015-07-31',
    policy: 'hubei-2015@1',
    registry: 'hubei-2015',
  },
  behind: behindOf([...blocks, ...annexes.flatMap((annex) => annex.blocks)]),
  cases,
};
