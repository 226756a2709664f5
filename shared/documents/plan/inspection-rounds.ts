import type { PlanReport } from '../../domain/plan-report/report.ts';
import type { InspectionRow } from '../../domain/plan-report/report-rows.ts';
import { areaLabels, methodLabels } from '../labels.ts';
import type { Table } from '../model.ts';
import { nameOf } from '../names.ts';
import { countCell, textCell } from '../statements/tables/cells.ts';
import { bounded, counted, listed, tally } from './names.ts';
import type { ReportContext } from './scene.ts';
import { dutyColumns } from './tables/duty-columns.ts';
import { listTable } from './tables/list-table.ts';

export const roundsTable = (scene: ReportContext): readonly Table[] => {
  const { id, unit, standing } = dutyColumns(scene);
  return listTable<InspectionRow>({
    id: 'rounds',
    caption: '督促检查轮次',
    columns: [
      id,
      { head: '日期', width: 1.1, cell: ({ carriedOutOn }) => textCell(carriedOutOn) },
      { head: '方式', width: 1.1, cell: ({ method }) => textCell(nameOf(methodLabels, method)) },
      unit,
      {
        head: '地区',
        width: 2,
        cell: ({ regions }) => textCell(listed(regions.map(scene.nameOf), '个地区')),
      },
      {
        head: '领域',
        width: 2.4,
        cell: ({ areas }) =>
          textCell(
            listed(
              areas.map((area) => nameOf(areaLabels, area)),
              '个领域',
            ),
          ),
      },
      { head: '发现问题（个）', width: 0.9, right: true, cell: ({ findings }) => countCell(findings) },
      {
        head: '台账未登记的问题',
        width: 1.8,
        cell: ({ missing }) => textCell(listed(missing, '个')),
      },
      standing,
    ],
    rows: scene.report.inspections.rounds,
  });
};

/** What rounds there were, those without a finding, and findings that the ledger does not have. */
export const roundsSaid = ({ inspections: { rounds } }: Pick<PlanReport, 'inspections'>): string => {
  if (rounds.length === 0) return '尚未开展督促检查。';
  const methods = counted(
    tally(rounds, ({ method }) => nameOf(methodLabels, method)),
    '轮',
  );
  const findings = rounds.reduce((sum, row) => sum + row.findings, 0);
  const none = rounds.filter((row) => row.findings === 0);
  const missing = rounds.flatMap((row) => row.missing);
  return [
    `累计开展督促检查${rounds.length}轮，其中${methods}；列出发现问题${findings}个。`,
    none.length === 0
      ? '各轮均有发现问题。'
      : `未发现问题${none.length}轮：${bounded(
          none.map(({ id }) => id),
          '轮',
        )}。`,
    missing.length === 0
      ? '所列问题均已登记入台账。'
      : `所列问题有${missing.length}个未登记入台账：${bounded(missing, '个')}。`,
  ].join('');
};

/** Regions that have to be inspected: all but the office’s own, the province. */
const regionsOf = ({ registry, office }: ReportContext): readonly string[] => {
  const own = registry.units.find(({ code }) => code === office)?.region;
  return registry.regions.filter(({ code }) => code !== own).map(({ code }) => code);
};

export const coverageSaid = (scene: ReportContext): string => {
  const methods = scene.plan.inspections?.methods ?? [];
  if (methods.length === 0) return '方案未规定须覆盖的检查方式。';
  const { uncovered } = scene.report.inspections;
  const all = regionsOf(scene).length;
  const names = methods.map((method) => methodLabels[method]).join('、');
  const asked = `方案要求对每个地区开展${names}。`;
  if (uncovered.length === 0) return `${asked}${all}个地区均已覆盖。`;
  const said = methods
    .map((method) => ({ method, open: uncovered.filter((each) => each.methods.includes(method)) }))
    .filter(({ open }) => open.length > 0)
    .map(({ method, open }) => `${methodLabels[method]}${open.length}个`);
  return `${asked}${all}个地区中已全部覆盖${all - uncovered.length}个；未覆盖的地区按方式为${said.join('、')}。`;
};

/** Regions × methods: where a region was not inspected by a method that the plan asks for. */
export const coverageTable = (scene: ReportContext): readonly Table[] => {
  const methods = scene.plan.inspections?.methods ?? [];
  return listTable<PlanReport['inspections']['uncovered'][number]>({
    id: 'coverage',
    caption: '检查方式未全部覆盖的地区',
    columns: [
      { head: '地区', width: 2, cell: ({ region }) => textCell(scene.nameOf(region)) },
      ...methods.map((method) => ({
        head: methodLabels[method],
        width: 1,
        cell: ({ methods: open }: { readonly methods: readonly string[] }) =>
          textCell(open.includes(method) ? '未检查' : '已检查'),
      })),
    ],
    rows: scene.report.inspections.uncovered,
  });
};
