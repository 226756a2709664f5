import { contentAreas } from '../../../events/plan-codes.ts';
import type { CommitmentRow, ProblemRow, ReportRow } from '../../domain/plan-report/report-rows.ts';
import type { Annex, DocumentModel, Table } from '../model.ts';
import { nameOf } from '../names.ts';
import { answerLabels, contentLabels, originLabels } from '../plan-labels.ts';
import { countCell, textCell } from '../statements/tables/cells.ts';
import { paragraph } from '../statements/text/rich-text.ts';
import { monthlyDocument } from './assemble.ts';
import { bounded, brief, counted, tally } from './names.ts';
import type { ReportContext } from './scene.ts';
import { dutyColumns, standingOf } from './tables/duty-columns.ts';
import { listTable } from './tables/list-table.ts';

const isOpen = ({ status }: ReportRow): boolean => status !== 'discharged' && status !== 'exempted';
const isOverdue = ({ overdue }: ReportRow): boolean => overdue;

/** How the problems of each content area stand. */
const byContent = (problems: readonly ProblemRow[]): readonly Table[] => {
  const rows = contentAreas.map((content) => ({
    name: contentLabels[content],
    own: problems.filter((each) => each.content === content),
  }));
  const answeredBy = (own: readonly ProblemRow[], answer: string) =>
    own.filter((each) => each.answer === answer).length;
  return listTable({
    id: 'problems-by-content',
    caption: '问题台账分类情况（个）',
    columns: [
      { head: '内容', width: 2.4, cell: ({ name }) => textCell(name) },
      { head: '登记', width: 1, right: true, cell: ({ own }) => countCell(own.length) },
      {
        head: '整改回应',
        width: 1,
        right: true,
        cell: ({ own }) => countCell(answeredBy(own, 'rectification')),
      },
      {
        head: '承诺回应',
        width: 1,
        right: true,
        cell: ({ own }) => countCell(answeredBy(own, 'commitment')),
      },
      { head: '未回应', width: 1, right: true, cell: ({ own }) => countCell(own.filter(isOpen).length) },
      { head: '逾期', width: 1, right: true, cell: ({ own }) => countCell(own.filter(isOverdue).length) },
    ],
    rows: [...rows, { name: '合计', own: problems }],
    isSum: ({ name }) => name === '合计',
  });
};

const problemTables = (scene: ReportContext): readonly Table[] => {
  const { unit, id, due, standing } = dutyColumns(scene);
  return contentAreas.flatMap((content) =>
    listTable<ProblemRow>({
      id: `problems-${content}`,
      caption: contentLabels[content],
      columns: [
        id,
        unit,
        { head: '来源', width: 1, cell: ({ origin }) => textCell(nameOf(originLabels, origin)) },
        { head: '登记日期', width: 1.2, cell: ({ openedOn }) => textCell(openedOn) },
        { head: '问题', width: 3.4, cell: ({ summary }) => textCell(brief(summary)) },
        {
          head: '回应方式',
          width: 1.1,
          cell: ({ answer }) => textCell(answer === null ? null : nameOf(answerLabels, answer)),
        },
        { head: '回应内容', width: 3, cell: ({ answerSummary }) => textCell(brief(answerSummary)) },
        due,
        standing,
      ],
      rows: scene.report.problems.filter((each) => each.content === content),
    }),
  );
};

/** Whether a commitment was kept, in words. */
const keptInWords = (row: CommitmentRow): string => {
  if (row.status === 'discharged') return row.redone === 0 ? '已兑现' : `重办${row.redone}次后兑现`;
  const again = row.redone === 0 ? '' : `，核查未兑现${row.redone}次`;
  return `${standingOf(row)}${again}`;
};

const commitmentTable = (scene: ReportContext): readonly Table[] => {
  const { unit, id, ended } = dutyColumns(scene);
  return listTable<CommitmentRow>({
    id: 'commitments',
    caption: '公开承诺及兑现情况',
    columns: [
      id,
      unit,
      { head: '承诺内容', width: 3.4, cell: ({ text }) => textCell(brief(text)) },
      { head: '承诺期限', width: 1.2, cell: ({ fulfilBy }) => textCell(fulfilBy) },
      { head: '公布处', width: 2.4, cell: ({ publishedIn }) => textCell(brief(publishedIn)) },
      ended,
      { head: '兑现情况', width: 1.6, cell: (row) => textCell(keptInWords(row)) },
    ],
    rows: scene.report.commitments,
  });
};

const problemsSaid = ({ problems }: ReportContext['report'], nameIn: ReportContext['nameOf']): string => {
  if (problems.length === 0) return '台账尚无问题登记。';
  const late = problems.filter(isOverdue);
  const origins = counted(
    tally(problems, ({ origin }) => nameOf(originLabels, origin)),
    '个',
  );
  const answered = problems.filter((each) => each.answer !== null).length;
  const overdue =
    late.length === 0
      ? '无逾期未回应的问题。'
      : `逾期未回应${late.length}个：${bounded(
          late.map(({ id, unit }) => `${id}（${nameIn(unit)}）`),
          '个',
        )}。`;
  return `累计登记问题${problems.length}个，其中${origins}；已回应${answered}个，未回应${problems.filter(isOpen).length}个。${overdue}`;
};

const commitmentsSaid = (
  { commitments }: ReportContext['report'],
  nameIn: ReportContext['nameOf'],
): string => {
  if (commitments.length === 0) return '尚无公开承诺。';
  const kept = commitments.filter(({ status }) => status === 'discharged');
  const broken = commitments.filter((each) => isOverdue(each) || (isOpen(each) && each.redone > 0));
  const said =
    broken.length === 0
      ? '无逾期或者核查未兑现的承诺。'
      : `逾期或者核查未兑现${broken.length}项：${bounded(
          broken.map(({ id, unit }) => `${id}（${nameIn(unit)}）`),
          '项',
        )}。`;
  return `累计作出公开承诺${commitments.length}项，经核查已兑现${kept.length}项，尚未兑现或者待核查${commitments.filter(isOpen).length}项。${said}`;
};

/** 问题台账: problems by the five content areas, and commitments with whether they were kept; none without either. */
export const problemLedger = (scene: ReportContext): readonly DocumentModel[] => {
  const { problems, commitments } = scene.report;
  if (problems.length + commitments.length === 0) return [];
  const annexes: readonly Annex[] = [
    { title: '问题台账', blocks: problemTables(scene) },
    { title: '公开承诺台账', blocks: commitmentTable(scene) },
  ];
  return [
    monthlyDocument(scene, {
      slug: 'problem-ledger',
      name: '问题台账',
      sections: [
        {
          title: '问题登记和回应情况',
          blocks: [...paragraph(problemsSaid(scene.report, scene.nameOf)), ...byContent(problems)],
        },
        { title: '公开承诺及兑现情况', blocks: paragraph(commitmentsSaid(scene.report, scene.nameOf)) },
      ],
      annexes: annexes.filter(({ blocks }) => blocks.length > 0),
    }),
  ];
};
