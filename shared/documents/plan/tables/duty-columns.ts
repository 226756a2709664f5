import type { ReportRow } from '../../../domain/plan-report/report-rows.ts';
import { statusLabels } from '../../duty-labels.ts';
import { levelLabels } from '../../labels.ts';
import { textCell } from '../../statements/tables/cells.ts';
import type { ReportContext } from '../scene.ts';
import type { ListColumn } from './list-table.ts';

/** How a duty stands, in words: 已履行, 待履行，逾期，督办. */
export const standingOf = ({ status, overdue, level }: ReportRow): string =>
  [statusLabels[status], ...(overdue ? ['逾期'] : []), ...(level ? [levelLabels[level]] : [])].join('，');

/** Columns that lists of duties have in common. */
export const dutyColumns = (scene: Pick<ReportContext, 'nameOf'>) =>
  ({
    id: { head: '编号', width: 1.6, cell: ({ id }) => textCell(id) },
    unit: { head: '单位', width: 2, cell: ({ unit }) => textCell(scene.nameOf(unit)) },
    due: { head: '时限', width: 1.2, cell: ({ dueOn }) => textCell(dueOn) },
    ended: { head: '完成日期', width: 1.2, cell: ({ endedOn }) => textCell(endedOn) },
    standing: { head: '状态', width: 1.3, cell: (row) => textCell(standingOf(row)) },
  }) as const satisfies Record<string, ListColumn<ReportRow>>;
