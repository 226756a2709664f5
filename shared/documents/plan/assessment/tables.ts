import type { AssessmentRule } from '../../../../events/policy/assessment.ts';
import { partsOf } from '../../../domain/duty/kinds/assessment.ts';
import { consequenceLabels } from '../../../domain/plan-report/consequence-labels.ts';
import type { AssessmentRow, DerivedRow } from '../../../domain/plan-report/report-rows.ts';
import { partLabels } from '../../duty-labels.ts';
import type { Cell, Table } from '../../model.ts';
import { gradeLabels } from '../../plan-labels.ts';
import { countCell, scoreCell, textCell } from '../../statements/tables/cells.ts';
import type { ReportContext } from '../scene.ts';
import { type ListColumn, listTable } from '../tables/list-table.ts';
import { rateCell } from '../tables/rate-cell.ts';

/** A score as the report has it, a decimal as text; a missing one is shown as —. */
export const pointsCell = (score: string | null | undefined): Cell =>
  scoreCell(score === null || score === undefined ? null : Number(score));

const gradeCell = ({ grade }: AssessmentRow): Cell => textCell(grade === null ? null : gradeLabels[grade]);

/** The highest score first; those without one last, as the report has them. */
const byScore = <Row extends { readonly score: string | null }>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => Number(b.score ?? -1) - Number(a.score ?? -1));

const unitColumn = ({ nameOf }: ReportContext): ListColumn<AssessmentRow> => ({
  head: '单位',
  width: 2.4,
  cell: ({ unit }) => textCell(nameOf(unit)),
});

const scoreColumns: readonly ListColumn<AssessmentRow>[] = [
  { head: '综合得分', width: 1, right: true, cell: ({ score }) => pointsCell(score) },
  { head: '等次', width: 0.9, cell: gradeCell },
];

/** 考核评价表: the parts of each unit’s composite score, and beside them what speaks for or against it. */
export const scoresTable = (scene: ReportContext, rule: AssessmentRule): readonly Table[] =>
  listTable<AssessmentRow>({
    id: 'assessment-units',
    caption: '综合考核评价表（分）',
    columns: [
      unitColumn(scene),
      ...partsOf(rule).map(
        (part): ListColumn<AssessmentRow> => ({
          head: `${partLabels[part]}（${rule.weights[part]}%）`,
          width: 1,
          right: true,
          cell: ({ parts }) => pointsCell(parts[part]),
        }),
      ),
      ...scoreColumns,
      {
        head: '日常工作建议分',
        width: 1,
        right: true,
        cell: ({ routineProposed }) => pointsCell(routineProposed),
      },
      { head: '投诉（件）', width: 0.8, right: true, cell: ({ complaints }) => countCell(complaints) },
      {
        head: '群众满意率',
        width: 1.4,
        right: true,
        cell: ({ satisfaction }) => rateCell(satisfaction.numerator, satisfaction.denominator),
      },
    ],
    rows: byScore(scene.report.assessment.units),
    note: '“—”为尚未评分或者没有数据。群众满意率为回访满意、基本满意的件次与满意、基本满意、不满意的件次之比（分子/分母）。',
  });

/** 行业监管责任考核 or 联系点指导责任考核. */
export const derivedTable = (
  scene: ReportContext,
  list: {
    readonly id: string;
    readonly caption: string;
    readonly head: string;
    readonly rows: readonly DerivedRow[];
  },
): readonly Table[] =>
  listTable<DerivedRow>({
    id: list.id,
    caption: list.caption,
    columns: [
      { head: list.head, width: 2.4, cell: ({ code }) => textCell(scene.nameOf(code)) },
      { head: '所涉单位（个）', width: 1.2, right: true, cell: ({ units }) => countCell(units.length) },
      { head: '得分', width: 1, right: true, cell: ({ score }) => pointsCell(score) },
      { head: '优秀（个）', width: 1, right: true, cell: ({ excellent }) => countCell(excellent) },
      { head: '不合格（个）', width: 1, right: true, cell: ({ unqualified }) => countCell(unqualified) },
    ],
    rows: byScore(list.rows),
  });

/** Units with their scores and grades alone. */
export const gradesTable = (
  scene: ReportContext,
  caption: string,
  rows: readonly AssessmentRow[],
): readonly Table[] =>
  listTable<AssessmentRow>({
    id: 'grades',
    caption,
    columns: [
      unitColumn(scene),
      ...scoreColumns,
      {
        head: '结果运用',
        width: 2.6,
        cell: ({ asked }) =>
          textCell(asked.length === 0 ? null : asked.map(({ what }) => consequenceLabels[what]).join('、')),
      },
    ],
    rows: byScore(rows),
  });

/** What one reason asks for of a unit. */
interface AskedTogether {
  readonly unit: string;
  readonly because: string;
  readonly asked: AssessmentRow['asked'];
}

const togetherOf = ({ unit, asked }: AssessmentRow): readonly AskedTogether[] =>
  [...new Set(asked.map(({ because }) => because))].map((because) => ({
    unit,
    because,
    asked: asked.filter((each) => each.because === because),
  }));

const namesOf = (asked: AskedTogether['asked']): string =>
  asked.map(({ what }) => consequenceLabels[what]).join('、');

const doneSaid = ({ asked }: AskedTogether): string => {
  const [done, open] = [asked.filter((each) => each.done), asked.filter((each) => !each.done)];
  if (open.length === 0) return '已落实';
  return done.length === 0 ? '未落实' : `已落实${namesOf(done)}；未落实${namesOf(open)}`;
};

/** The same of one unit, a sentence for each reason: 群众满意率3/4，低于85%：通报批评、取消评先资格。未落实。 */
export const resultsOf = (row: AssessmentRow): readonly string[] =>
  togetherOf(row).map((each) => `${each.because}：${namesOf(each.asked)}。${doneSaid(each)}。`);

/** 结果运用: what results ask for, why, and whether the ledger holds it; what is asked for one reason together. */
export const resultsTable = (scene: ReportContext, units: readonly AssessmentRow[]): readonly Table[] =>
  listTable<AskedTogether>({
    id: 'results',
    caption: '考核结果运用情况',
    columns: [
      { head: '单位', width: 2.2, cell: ({ unit }) => textCell(scene.nameOf(unit)) },
      { head: '应采取的措施', width: 2.4, cell: ({ asked }) => textCell(namesOf(asked)) },
      { head: '事由', width: 3.4, cell: ({ because }) => textCell(because) },
      { head: '落实情况', width: 2.4, cell: (row) => textCell(doneSaid(row)) },
    ],
    rows: units.flatMap(togetherOf),
  });
