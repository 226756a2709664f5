import { areaLabels, kindLabels, levelLabels, stepLabels } from '../../labels.ts';
import type { Cell, Column, Table } from '../../model.ts';
import { nameOf } from '../../names.ts';
import type { DocumentContext } from '../document-context.ts';
import { daysOverdue } from '../facts/ages.ts';
import { originOf } from '../facts/case-note.ts';
import type { Listed, NamedCase } from '../facts/facts.ts';
import { dateTimeOf, lastDateOf } from '../text/instant.ts';
import { caseCell, countCell, textCell } from './cells.ts';

/** A column of a list of cases. */
export interface CaseColumn {
  readonly head: string;
  readonly width: number;
  readonly right?: true;
  readonly cell: (named: NamedCase, scene: DocumentContext) => Cell;
}

/** Columns in which lists of cases differ, by what they tell. */
export const caseColumns = {
  unit: {
    head: '责任单位',
    width: 2.4,
    cell: ({ note }, { names }) => textCell(nameOf(names.units, note.unit ?? 'unassigned')),
  },
  step: {
    head: '应办环节',
    width: 1.2,
    cell: ({ note }) => textCell(note.owed ? stepLabels[note.owed.step] : null),
  },
  due: {
    head: '办理时限',
    width: 1.4,
    cell: ({ note }) => textCell(note.owed ? lastDateOf(note.owed.dueAt) : null),
  },
  overdue: {
    head: '逾期天数',
    width: 1,
    right: true,
    cell: ({ note }, { end }) => countCell(note.owed ? daysOverdue(note.owed.dueAt, end) : null),
  },
  level: {
    head: '督促级别',
    width: 1,
    cell: ({ note }) => textCell(note.owed?.level ? levelLabels[note.owed.level] : null),
  },
  raised: {
    head: '升级至',
    width: 1,
    cell: ({ raised }) => textCell(raised ? levelLabels[raised] : null),
  },
  at: { head: '发生时间', width: 1.6, cell: ({ occurredAt }) => textCell(dateTimeOf(occurredAt)) },
  redone: { head: '第几次重办', width: 1, right: true, cell: ({ note }) => countCell(note.redone) },
} as const satisfies Record<string, CaseColumn>;

const always: readonly CaseColumn[] = [
  { head: '事项编号', width: 1.8, cell: ({ note }) => caseCell(note.caseId) },
  caseColumns.unit,
  {
    head: '类别（来源）',
    width: 2.2,
    cell: ({ note }) => textCell(`${kindLabels[note.kind]}（${originOf(note)}）`),
  },
  { head: '领域', width: 2.2, cell: ({ note }) => textCell(areaLabels[note.area]) },
];

const columnOf = ({ head, width, right }: CaseColumn): Column => ({
  head,
  align: right ? 'right' : 'left',
  width,
});

/**
 * A table of cases by name; none where there are none.
 *
 * @param lists cases by unit or another scope, each with how many there are in all
 */
export const caseTable = (
  scene: DocumentContext,
  id: string,
  caption: string,
  own: readonly (keyof typeof caseColumns)[],
  lists: readonly Listed<NamedCase>[],
): readonly Table[] => {
  const columns = [...always, ...own.map((name): CaseColumn => caseColumns[name])];
  const rows = lists.flatMap(({ items }) => items);
  const all = lists.reduce((sum, { count }) => sum + count, 0);
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      id,
      caption,
      columns: columns.map(columnOf),
      rows: rows.map((named) => ({ cells: columns.map(({ cell }) => cell(named, scene)) })),
      ...(all > rows.length && {
        note: `共${all}件次，此处列出督促级别高、逾期时间长的${rows.length}件次。`,
      }),
    },
  ];
};
