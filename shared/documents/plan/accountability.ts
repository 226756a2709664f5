import { chainLinks } from '../../../events/plan-codes.ts';
import type { AccountabilityRow } from '../../domain/plan-report/report-rows.ts';
import type { DocumentModel, Table } from '../model.ts';
import { nameOf } from '../names.ts';
import { formLabels, linkLabels, scopeLabels } from '../plan-labels.ts';
import { textCell } from '../statements/tables/cells.ts';
import { paragraph } from '../statements/text/rich-text.ts';
import { monthlyDocument } from './assemble.ts';
import { bounded, brief, counted, tally } from './names.ts';
import type { ReportContext } from './scene.ts';
import { dutyColumns } from './tables/duty-columns.ts';
import { listTable } from './tables/list-table.ts';

const linkOf = ({ link }: AccountabilityRow): string => nameOf(linkLabels, link);

/** Case by case, and in each from the person to the leader of the contact point. */
const inOrder = (rows: readonly AccountabilityRow[]): readonly AccountabilityRow[] => {
  const links: readonly string[] = chainLinks;
  return rows.toSorted(
    (a, b) =>
      (a.caseId < b.caseId ? -1 : a.caseId > b.caseId ? 1 : 0) ||
      links.indexOf(a.link) - links.indexOf(b.link),
  );
};

const decisionOf = ({ form, status, reason }: AccountabilityRow): string | null => {
  if (form !== null) return nameOf(formLabels, form);
  if (status === 'exempted') return reason === null ? '免予追责' : `免予追责：${brief(reason)}`;
  return null;
};

const isUndecided = ({ status }: AccountabilityRow): boolean => status === 'owed';

/** What was decided, in how many cases, by form; and the links that owe a decision, named. */
export const accountabilitySaid = (scene: ReportContext): string => {
  const rows = inOrder(scene.report.accountability);
  if (rows.length === 0) return '无须倒查责任的事项。';
  const imposed = rows.filter(({ form }) => form !== null);
  const exempted = rows.filter(({ status }) => status === 'exempted');
  const open = rows.filter(isUndecided);
  const unpublished = rows.filter(({ status }) => status === 'imposed');
  const forms = counted(
    tally(imposed, ({ form }) => nameOf(formLabels, form ?? '')),
    '个',
  );
  const cases = new Set(rows.map(({ caseId }) => caseId)).size;
  const named = bounded(
    open.map((row) => `${row.caseId}的${linkOf(row)}（${scene.nameOf(row.unit)}）`),
    '个',
  );
  return [
    `倒查责任的事项${cases}件，共${rows.length}个责任环节：追责${imposed.length}个${forms === '' ? '' : `（${forms}）`}，免予追责${exempted.length}个，尚未决定${open.length}个。`,
    unpublished.length === 0 ? '' : `已追责尚未公布结果的${unpublished.length}个。`,
    open.length === 0 ? '各责任环节均已作出决定。' : `尚未决定的责任环节为：${named}。`,
  ].join('');
};

const chainTable = (scene: ReportContext): readonly Table[] => {
  const { due, standing } = dutyColumns(scene);
  return listTable<AccountabilityRow>({
    id: 'accountability',
    caption: '责任倒查情况',
    columns: [
      { head: '事项编号', width: 1.6, cell: ({ caseId }) => textCell(caseId) },
      { head: '责任环节', width: 1.4, cell: (row) => textCell(linkOf(row)) },
      { head: '责任主体', width: 2, cell: ({ unit }) => textCell(scene.nameOf(unit)) },
      { head: '决定', width: 2.2, cell: (row) => textCell(decisionOf(row)) },
      { head: '决定日期', width: 1.2, cell: ({ decidedOn }) => textCell(decidedOn) },
      { head: '决定机关和文号', width: 2.4, cell: ({ authority }) => textCell(authority) },
      {
        head: '公布范围',
        width: 1.2,
        cell: ({ scope }) => textCell(scope === null ? null : nameOf(scopeLabels, scope)),
      },
      due,
      standing,
    ],
    rows: inOrder(scene.report.accountability),
  });
};

/** 责任倒查情况: case by case, what was decided of each link of the chain; none where no chain was traced. */
export const accountabilityList = (scene: ReportContext): readonly DocumentModel[] => {
  if (scene.report.accountability.length === 0) return [];
  return [
    monthlyDocument(scene, {
      slug: 'accountability',
      name: '责任倒查情况',
      sections: [{ title: '总体情况', blocks: paragraph(accountabilitySaid(scene)) }],
      annexes: [{ title: '责任倒查情况表', blocks: chainTable(scene) }],
    }),
  ];
};
