import type { AssessmentRule } from '../../../../events/policy/assessment.ts';
import { partsOf } from '../../../domain/duty/kinds/assessment.ts';
import type { AssessmentRow, DerivedRow } from '../../../domain/plan-report/report-rows.ts';
import { partLabels } from '../../duty-labels.ts';
import { closeOf, percent, ratio } from '../../format.ts';
import type { DocumentModel, Table } from '../../model.ts';
import { gradeLabels } from '../../plan-labels.ts';
import { bulletinNumber, officialOf } from '../../statements/official.ts';
import { numbered, type Section } from '../../statements/sections/section.ts';
import { textCell } from '../../statements/tables/cells.ts';
import { paragraph } from '../../statements/text/rich-text.ts';
import { assemblePlan } from '../assemble.ts';
import { bounded } from '../names.ts';
import type { ReportContext } from '../scene.ts';
import { listTable } from '../tables/list-table.ts';
import { scoreRules, threeAssessments } from './rules.ts';
import { resultsSaid } from './sentences.ts';
import { gradesTable, pointsCell, resultsOf } from './tables.ts';

const circular = (scene: ReportContext, code: string, sections: readonly Section[]): DocumentModel => {
  const { report, official } = scene;
  const name = scene.nameOf(code);
  return assemblePlan(
    {
      key: `plan/${report.month}/circular-${code}`,
      official: officialOf(official, {
        number: bulletinNumber(official, report.month),
        title: `关于${name}考核结果的通报`,
        recipients: name,
        until: report.until,
      }),
      blocks: [
        ...paragraph(`现将${official.campaign}对${name}的考核结果（截止${closeOf(report.until)}）通报如下。`),
        ...numbered(sections),
      ],
    },
    scene,
  );
};

const partsTable = (rule: AssessmentRule, row: AssessmentRow): readonly Table[] =>
  listTable({
    id: 'parts',
    caption: '考核评分（分）',
    columns: [
      { head: '考核部分', width: 2, cell: ({ name }) => textCell(name) },
      { head: '权重', width: 1, right: true, cell: ({ weight }) => textCell(weight) },
      { head: '得分', width: 1, right: true, cell: ({ score }) => pointsCell(score) },
    ],
    rows: [
      ...partsOf(rule).map((part) => ({
        name: partLabels[part],
        weight: `${rule.weights[part]}%`,
        score: row.parts[part] ?? null,
      })),
      { name: '综合得分', weight: '100%', score: row.score },
    ],
    isSum: ({ name }) => name === '综合得分',
  });

const scoreSaid = ({ score, grade, missing, complaints, satisfaction }: AssessmentRow): string => {
  const composite =
    score === null || grade === null
      ? `${missing.map((part) => partLabels[part]).join('、')}尚未评分，综合得分不计算，不定等次。`
      : `你单位综合得分${score}分，等次为${gradeLabels[grade]}。`;
  const { numerator, denominator, rate } = satisfaction;
  const satisfied =
    rate === null ? '无有效满意度评价' : `群众满意率${percent(rate)}${ratio(numerator, denominator)}`;
  return `${composite}督促检查开展以来，你单位承办投诉${complaints}件，${satisfied}。`;
};

const unitCircular = (scene: ReportContext, rule: AssessmentRule, row: AssessmentRow): DocumentModel =>
  circular(scene, row.unit, [
    { title: '考核得分', blocks: [...paragraph(scoreSaid(row)), ...partsTable(rule, row)] },
    {
      title: '结果运用',
      blocks:
        row.asked.length === 0
          ? paragraph('按现有结果，没有须予表扬、批评、整改或者约谈的情形。')
          : ['根据考核结果，应采取下列措施：', ...resultsOf(row)].flatMap((each) => paragraph(each)),
    },
    { title: '考核规则', blocks: scoreRules(rule).flatMap((each) => paragraph(each)) },
  ]);

/** 同奖同罚: divisions are rewarded and punished with the units that they supervise. */
const togetherSaid = ({ nameOf }: ReportContext, rows: readonly AssessmentRow[]): string => {
  const unitsAsked = (what: AssessmentRow['asked'][number]['what']) =>
    rows.filter(({ asked }) => asked.some((each) => each.what === what)).map(({ unit }) => nameOf(unit));
  const [praised, blamed] = [unitsAsked('commendation'), unitsAsked('circular-criticism')];
  return [
    '你处与所监管的单位实行同奖同罚：所监管的单位受到通报表扬的，你处一并表扬；受到通报批评、取消评先资格的，你处一并承担监管责任。',
    praised.length === 0
      ? '按现有结果，无应予表扬的单位；'
      : `应予表扬的单位${praised.length}个：${bounded(praised, '个单位')}；`,
    blamed.length === 0
      ? '无应予通报批评的单位。'
      : `应予通报批评的单位${blamed.length}个：${bounded(blamed, '个单位')}。`,
  ].join('');
};

const divisionSaid = ({ units, score, excellent, unqualified }: DerivedRow): string => {
  if (units.length === 0)
    return '督促检查开展以来，你处监管领域内无单位有投诉举报或者检查发现问题，不计算得分。';
  const own = `你处监管领域内有投诉举报或者检查发现问题的单位${units.length}个`;
  return score === null
    ? `${own}，均尚无综合得分，行业监管责任考核得分不计算。`
    : `${own}，行业监管责任考核得分${score}分；所监管的单位中优秀${excellent}个、不合格${unqualified}个。`;
};

const divisionCircular = (
  scene: ReportContext,
  rule: AssessmentRule,
  row: DerivedRow,
  all: readonly AssessmentRow[],
): DocumentModel => {
  const rows = all.filter(({ unit }) => row.units.includes(unit));
  return circular(scene, row.code, [
    {
      title: '考核得分',
      blocks: [...paragraph(divisionSaid(row)), ...gradesTable(scene, '所监管单位考核情况', rows)],
    },
    {
      title: '同奖同罚',
      blocks: paragraph(togetherSaid(scene, rows), rows.length === 0 ? '' : resultsSaid(rows)),
    },
    { title: '考核规则', blocks: [threeAssessments, ...scoreRules(rule)].flatMap((each) => paragraph(each)) },
  ]);
};

/**
 * 考核结果通报 (两通报): told to each unit and to each division, once anything was scored. One at a time, so that
 * memory holds one.
 */
export function* assessmentCirculars(scene: ReportContext): Generator<DocumentModel> {
  const { units, divisions } = scene.report.assessment;
  const rule = scene.plan.assessment;
  if (!rule || !units.some(({ parts }) => Object.keys(parts).length > 0)) return;
  for (const row of units) yield unitCircular(scene, rule, row);
  for (const row of divisions) yield divisionCircular(scene, rule, row, units);
}
