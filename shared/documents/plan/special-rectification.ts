import type { SpecialItemRow } from '../../domain/plan-report/report-rows.ts';
import { rate } from '../../domain/statistics/figures.ts';
import { date, percent, ratio } from '../format.ts';
import { areaLabels } from '../labels.ts';
import type { DocumentModel, Table } from '../model.ts';
import { nameOf } from '../names.ts';
import { countCell, textCell } from '../statements/tables/cells.ts';
import { paragraph } from '../statements/text/rich-text.ts';
import { monthlyDocument } from './assemble.ts';
import { bounded, brief } from './names.ts';
import type { ReportContext } from './scene.ts';
import { dutyColumns } from './tables/duty-columns.ts';
import { listTable } from './tables/list-table.ts';
import { rateCell } from './tables/rate-cell.ts';

const isDeclared = ({ title }: SpecialItemRow): boolean => title !== null;

const casesOf = (rows: readonly SpecialItemRow[]) => ({
  filed: rows.reduce((sum, { cases }) => sum + cases.filed, 0),
  completed: rows.reduce((sum, { cases }) => sum + cases.completed, 0),
  closed: rows.reduce((sum, { cases }) => sum + cases.closed, 0),
});

const areaOf = ({ area }: SpecialItemRow): string | null => (area === null ? null : nameOf(areaLabels, area));

const spanOf = ({ startsOn, endsOn }: SpecialItemRow): string | null =>
  startsOn === null || endsOn === null ? null : `${startsOn} 至 ${endsOn}`;

const itemsTable = (scene: ReportContext, rows: readonly SpecialItemRow[]): readonly Table[] => {
  const { unit, standing } = dutyColumns(scene);
  return listTable<SpecialItemRow>({
    id: 'special-items',
    caption: '专项整治事项进展',
    columns: [
      unit,
      { head: '领域', width: 1.6, cell: (row) => textCell(areaOf(row)) },
      { head: '事项', width: 1.8, cell: ({ title }) => textCell(title) },
      { head: '牵头领导', width: 1.2, cell: ({ leadLeader }) => textCell(leadLeader) },
      {
        head: '责任单位',
        width: 1.6,
        cell: ({ responsible }) => textCell(responsible === null ? null : scene.nameOf(responsible)),
      },
      { head: '整治措施', width: 5, cell: ({ measures }) => textCell(brief(measures)) },
      { head: '起止日期', width: 1.1, cell: (row) => textCell(spanOf(row)) },
      { head: '进度', width: 0.7, right: true, cell: (row) => textCell(`${row.percent}%`) },
      { head: '事项立案', width: 0.7, right: true, cell: ({ cases }) => countCell(cases.filed) },
      {
        head: '事项办结率',
        width: 1.1,
        right: true,
        cell: ({ cases }) => rateCell(cases.completed, cases.filed),
      },
      standing,
    ],
    rows,
    note: '事项办结率为归入该事项的投诉举报和检查发现问题的办结件数与立案件数之比（分子/分母）；没有归入的，不计算。',
  });
};

/** How the items of each area stand together. */
const areasTable = (rows: readonly SpecialItemRow[]): readonly Table[] => {
  const names = [...new Set(Object.values(areaLabels))].filter((name) =>
    rows.some((row) => areaOf(row) === name),
  );
  return listTable({
    id: 'special-areas',
    caption: '专项整治分领域情况',
    columns: [
      { head: '领域', width: 2.6, cell: ({ name }) => textCell(name) },
      { head: '事项（项）', width: 1, right: true, cell: ({ own }) => countCell(own.length) },
      {
        head: '已核查完成（项）',
        width: 1,
        right: true,
        cell: ({ own }) => countCell(own.filter(({ status }) => status === 'discharged').length),
      },
      {
        head: '逾期（项）',
        width: 1,
        right: true,
        cell: ({ own }) => countCell(own.filter(({ overdue }) => overdue).length),
      },
      {
        head: '事项办结率',
        width: 1.6,
        right: true,
        cell: ({ own }) => rateCell(casesOf(own).completed, casesOf(own).filed),
      },
    ],
    rows: [
      ...names.map((name) => ({ name, own: rows.filter((row) => areaOf(row) === name) })),
      ...(names.length > 1 ? [{ name: '合计', own: rows }] : []),
    ],
    isSum: ({ name }) => name === '合计',
  });
};

const undeclaredSaid = ({ nameOf: named }: ReportContext, rows: readonly SpecialItemRow[]): string => {
  const [first] = rows;
  if (!first) return '应当立项的单位均已立项。';
  const exempted = rows.filter(({ status }) => status === 'exempted');
  const owed = rows.filter(({ status }) => status !== 'exempted');
  const due = first.dueOn === null ? '' : `（时限${date(first.dueOn)}）`;
  return [
    ...(owed.length === 0
      ? []
      : [
          `尚未立项的单位${owed.length}个${due}：${bounded(
            owed.map(({ unit }) => named(unit)),
            '个单位',
          )}。`,
        ]),
    ...(exempted.length === 0
      ? []
      : [
          `豁免立项的单位${exempted.length}个：${bounded(
            exempted.map(({ unit }) => named(unit)),
            '个单位',
          )}。`,
        ]),
  ].join('');
};

/** 专项整治事项表: each item with who leads it, its measures, progress and cases; and who has not declared any. */
export const specialRectification = (scene: ReportContext): readonly DocumentModel[] => {
  const { specialItems } = scene.report;
  if (specialItems.length === 0) return [];
  const declared = specialItems.filter(isDeclared);
  const undeclared = specialItems.filter((row) => !isDeclared(row));
  const done = declared.filter(({ status }) => status === 'discharged').length;
  const late = declared.filter(({ overdue }) => overdue);
  const { filed, completed, closed } = casesOf(declared);
  const cases =
    filed === 0
      ? '尚无归入专项整治事项的投诉举报和检查发现问题。'
      : `归入专项整治事项的投诉举报和检查发现问题${filed}件，办结率${percent(rate(completed, filed))}${ratio(completed, filed)}，销号${closed}件。`;
  const overdue =
    late.length === 0
      ? '无逾期事项。'
      : `逾期${late.length}项：${bounded(
          late.map(({ unit, title }) => `${scene.nameOf(unit)}（${title}）`),
          '项',
        )}。`;
  return [
    monthlyDocument(scene, {
      slug: 'special-rectification',
      name: '专项整治事项表',
      sections: [
        {
          title: '立项情况',
          blocks: paragraph(
            `各单位立项${declared.length}项，经核查完成${done}项。`,
            undeclaredSaid(scene, undeclared),
          ),
        },
        { title: '进展情况', blocks: [...paragraph(overdue, cases), ...areasTable(declared)] },
      ],
      annexes:
        declared.length === 0 ? [] : [{ title: '专项整治事项表', blocks: itemsTable(scene, declared) }],
    }),
  ];
};
