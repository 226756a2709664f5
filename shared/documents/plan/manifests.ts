import type { PlanReport } from '../../domain/plan-report/report.ts';
import type { ReconciliationRow } from '../../domain/plan-report/report-rows.ts';
import { count } from '../format.ts';
import type { Table } from '../model.ts';
import { countCell, textCell } from '../statements/tables/cells.ts';
import { bounded, brief, listed } from './names.ts';
import type { ReportContext } from './scene.ts';
import { dutyColumns } from './tables/duty-columns.ts';
import { listTable } from './tables/list-table.ts';

const outcomeOf = ({ agrees }: ReconciliationRow): string =>
  agrees === null ? '未核对' : agrees ? '一致' : '有差异';

export const manifestsTable = (scene: ReportContext): readonly Table[] => {
  const { id, standing } = dutyColumns(scene);
  return listTable<ReconciliationRow>({
    id: 'manifests',
    caption: '来源清单与台账核对情况（件）',
    columns: [
      id,
      { head: '来源', width: 1.6, cell: ({ source }) => textCell(source) },
      { head: '报送单位', width: 1.6, cell: ({ unit }) => textCell(scene.nameOf(unit)) },
      { head: '起止日期', width: 1.2, cell: ({ from, until }) => textCell(`${from} 至 ${until}`) },
      { head: '来源计', width: 0.8, right: true, cell: ({ counted }) => countCell(counted) },
      { head: '台账计', width: 0.8, right: true, cell: ({ recorded }) => countCell(recorded) },
      { head: '核对结果', width: 1, cell: (row) => textCell(outcomeOf(row)) },
      { head: '台账缺', width: 2, cell: ({ missing }) => textCell(listed(missing, '件')) },
      { head: '来源缺', width: 2, cell: ({ unlisted }) => textCell(listed(unlisted, '件')) },
      { head: '说明', width: 2, cell: ({ reason }) => textCell(brief(reason)) },
      standing,
    ],
    rows: scene.report.reconciliation,
    note: '台账缺为来源列出而台账没有的事项，来源缺为台账有而来源没有列出的事项。',
  });
};

const gapOf = ({ id, missing, unlisted, reason }: ReconciliationRow): string => {
  const parts = [
    ...(missing.length > 0 ? [`台账缺${missing.length}件（${bounded(missing, '件')}）`] : []),
    ...(unlisted.length > 0 ? [`来源缺${unlisted.length}件（${bounded(unlisted, '件')}）`] : []),
    ...(missing.length + unlisted.length === 0 ? ['来源与台账所列事项不同'] : []),
  ];
  return `${id}${parts.join('，')}，${reason === null ? '尚未说明' : '已说明'}`;
};

/** Gaps that a sentence names; the rest stand in the table. */
const mostGaps = 6;

/** What sources counted against the ledger, with every gap named, in sentences. */
export const gapsSaid = ({ reconciliation }: Pick<PlanReport, 'reconciliation'>): readonly string[] => {
  if (reconciliation.length === 0) return ['来源尚未报送清单，无可核对。'];
  const compared = reconciliation.filter(({ agrees }) => agrees !== null);
  const waiting = reconciliation.length - compared.length;
  const sum = (of: (row: ReconciliationRow) => number) => compared.reduce((total, row) => total + of(row), 0);
  const gaps = compared.filter(({ agrees }) => agrees === false);
  const agreeing = compared.length - gaps.length;
  const listed = gaps.slice(0, mostGaps).map(gapOf).join('；');
  const more = gaps.length > mostGaps ? `；等${gaps.length}份` : '';
  return [
    `累计收到来源清单${reconciliation.length}份，已核对${compared.length}份${waiting === 0 ? '' : `，待核对${waiting}份`}。`,
    compared.length === 0
      ? ''
      : `已核对的清单来源计${count(sum(({ counted }) => counted))}件，台账计${count(sum(({ recorded }) => recorded ?? 0))}件；一致${agreeing}份，有差异${gaps.length}份。`,
    gaps.length === 0 ? '' : `差异为：${listed}${more}。`,
  ];
};
