import { consequenceLabels } from '../../../domain/plan-report/consequence-labels.ts';
import { type AssessmentRow, consequences } from '../../../domain/plan-report/report-rows.ts';
import { partLabels } from '../../duty-labels.ts';
import { gradeLabels } from '../../plan-labels.ts';
import { bounded, tally } from '../names.ts';
import type { ReportContext } from '../scene.ts';

const lacking = ({ parts, missing }: AssessmentRow): string =>
  Object.keys(parts).length === 0 ? '均未评分' : `缺${missing.map((part) => partLabels[part]).join('、')}`;

/** How many units have a composite score and of which grades; who lacks parts, by name. */
export const gradesSaid = ({ nameOf }: ReportContext, units: readonly AssessmentRow[]): string => {
  const scored = units.filter(({ score }) => score !== null);
  const open = units.filter(({ score }) => score === null);
  const grades = tally(scored, ({ grade }) => (grade === null ? '' : gradeLabels[grade]));
  const counts = Object.values(gradeLabels)
    .map((name) => `${name}${grades.get(name) ?? 0}个`)
    .join('、');
  return [
    `参加考核的单位${units.length}个，已有综合得分${scored.length}个${scored.length === 0 ? '' : `，其中${counts}`}。`,
    open.length === 0
      ? ''
      : `尚缺评分的单位${open.length}个：${bounded(
          open.map((row) => `${nameOf(row.unit)}（${lacking(row)}）`),
          '个单位',
        )}。`,
  ].join('');
};

/** What results ask for and how much of it was done: 通报批评3个单位，已落实2个. */
export const resultsSaid = (units: readonly AssessmentRow[]): string => {
  const asked = units.flatMap((unit) => unit.asked);
  const said = consequences.flatMap((what) => {
    const own = asked.filter((each) => each.what === what);
    if (own.length === 0) return [];
    return [
      `应${consequenceLabels[what]}${own.length}个单位，已落实${own.filter(({ done }) => done).length}个`,
    ];
  });
  return said.length === 0 ? '按现有结果，没有须予表扬、批评、整改或者约谈的单位。' : `${said.join('；')}。`;
};
