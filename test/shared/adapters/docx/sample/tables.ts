import type { Annex, Row, Table } from '../../../../../shared/documents/model.ts';
import { count, left, rate, right, type Step, score, stepOf, sumOf, text, units } from './figures.ts';

const steps = ['受理', '调查处理', '办结', '回访'] as const;

const stepCells = ({ due, done, onTime }: Step) => [
  count(due),
  count(done),
  rate(done, due),
  rate(onTime, done),
];

const wideRows: readonly Row[] = units.map(({ code, name }, place) => ({
  code,
  cells: [text(name), count(place % 9), ...steps.flatMap((_, step) => stepCells(stepOf(place, step)))],
}));

/** Wider than a landscape sheet takes in type that can be read: to be split by columns. */
export const wideTable: Table = {
  kind: 'table',
  id: 'by-unit',
  caption: '各责任单位办理情况',
  columns: [
    left('责任单位'),
    right('期末超期（件）'),
    ...steps.flatMap((step) => [
      right(`应${step}`, step),
      right(`已${step}`, step),
      right(`${step}率`, step),
      right(`按时${step}率`, step),
    ]),
  ],
  rows: [
    ...wideRows,
    {
      cells: [text('合计'), count(238), ...steps.flatMap((_, step) => stepCells(sumOf(step)))],
      sum: true,
    },
  ],
  note: '注：率后括号内为该率的分子和分母；分母为零的，以“—”表示。单位按行政区划代码排列。',
};

export const rankingTable: Table = {
  kind: 'table',
  id: 'ranking',
  caption: '责任单位得分与名次（前十五位）',
  columns: [
    { head: '名次', align: 'center', width: 1 },
    left('责任单位', 4),
    right('得分'),
    right('调查处理率'),
    right('办结率'),
  ],
  rows: units.slice(0, 15).map(({ code, name }, place) => {
    const [investigated, completed] = [stepOf(place, 1), stepOf(place, 2)];
    return {
      code,
      cells: [
        count(place + 1),
        text(name),
        score(99.5 - place * 0.75),
        rate(investigated.done, investigated.due),
        rate(completed.done, completed.due),
      ],
    };
  }),
  note: '注：得分相同的并列，其后名次顺延。',
};

export const channelTable: Table = {
  kind: 'table',
  id: 'channels',
  caption: '受理渠道构成',
  columns: [left('渠道', 2), right('受理（件）'), right('占比')],
  rows: [
    { cells: [text('电话'), count(50_156), rate(50_156, 83_218)] },
    { cells: [text('巡查发现'), count(26_214), rate(26_214, 83_218)] },
    { cells: [text('微信'), count(3_762), rate(3_762, 83_218)] },
    { cells: [text('其他'), count(3_086), rate(3_086, 83_218)] },
    { cells: [text('合计'), count(83_218), rate(83_218, 83_218)], sum: true },
  ],
};

export const overdueTable: Table = {
  kind: 'table',
  id: 'overdue',
  caption: '超期并已督促升级的事项',
  columns: [
    left('事项编号', 2),
    left('责任单位', 3),
    left('应办步骤', 1),
    left('到期日', 2),
    left('督促层级', 1),
  ],
  rows: units.slice(20, 29).map(({ name }, place) => ({
    cells: [
      text(`WH-2015-${String(401 + place * 17).padStart(6, '0')}`),
      text(name),
      text(['办结', '调查处理', '回访'][place % 3] ?? ''),
      text(`2015年7月${place + 6}日`),
      text(['催办', '督办', '通报', '约谈', '追责'][place % 5] ?? ''),
    ],
  })),
};

export const emptyTable: Table = {
  kind: 'table',
  id: 'corrections',
  caption: '更正记录',
  columns: [left('事项编号'), left('更正内容'), left('依据')],
  rows: [],
};

export const annexes: readonly Annex[] = [
  { title: '2015年7月各责任单位办理情况表', blocks: [wideTable] },
  {
    title: '2015年7月超期事项和台账更正记录情况表（含跨期补记、督促升级和更正依据）',
    blocks: [
      { kind: 'paragraph', runs: [{ text: '本表所列事项截至2015年8月1日1时。' }] },
      overdueTable,
      emptyTable,
    ],
  },
];
