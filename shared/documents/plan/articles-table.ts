import type { Article } from '../../../events/policy/plan.ts';
import { valueAt } from '../../domain/kernel/by-code.ts';
import type { DutyCounts } from '../../domain/plan-report/duty-counts.ts';
import type { Table } from '../model.ts';
import { countCell, textCell } from '../statements/tables/cells.ts';
import type { ReportContext } from './scene.ts';
import { listTable } from './tables/list-table.ts';
import { rateCell } from './tables/rate-cell.ts';

type Counts = Pick<DutyCounts, 'total' | 'discharged' | 'exempted' | 'open' | 'overdue'>;

const together = (all: readonly Counts[]): Counts => {
  const sum = (of: (counts: Counts) => number) => all.reduce((total, counts) => total + of(counts), 0);
  return {
    total: sum(({ total }) => total),
    discharged: sum(({ discharged }) => discharged),
    exempted: sum(({ exempted }) => exempted),
    open: sum(({ open }) => open),
    overdue: sum(({ overdue }) => overdue),
  };
};

const countsOf = ({ report }: ReportContext, { evidence }: Article): readonly Counts[] =>
  evidence.flatMap((each) => {
    const counts =
      'obligation' in each
        ? valueAt(report.byObligation, each.obligation)
        : 'kind' in each
          ? valueAt(report.byKind, each.kind)
          : undefined;
    return counts ?? [];
  });

/** Duties discharged and overdue, an article of the plan a row; those of which there are no duties have none. */
export const articlesTable = (scene: ReportContext): readonly Table[] => {
  const rows = scene.plan.articles.flatMap((article) => {
    const counts = countsOf(scene, article);
    return counts.length === 0 ? [] : [{ ...article, ...together(counts) }];
  });
  return listTable<(typeof rows)[number]>({
    id: 'plan-articles',
    caption: '方案各条履职事项履行情况（项）',
    columns: [
      { head: '方案条目', width: 3.4, cell: ({ code, title }) => textCell(`${code} ${title}`) },
      { head: '应履行', width: 1, right: true, cell: ({ total }) => countCell(total) },
      { head: '已履行', width: 1, right: true, cell: ({ discharged }) => countCell(discharged) },
      { head: '豁免', width: 0.8, right: true, cell: ({ exempted }) => countCell(exempted) },
      { head: '逾期', width: 0.8, right: true, cell: ({ overdue }) => countCell(overdue) },
      {
        head: '履行率',
        width: 1.6,
        right: true,
        cell: ({ discharged, total, exempted }) => rateCell(discharged, total - exempted),
      },
    ],
    rows,
    note: '履行率为已履行与应履行（不含豁免）之比（分子/分母）。',
  });
};
