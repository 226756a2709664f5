import type { Annex, DocumentModel } from '../../model.ts';
import { paragraph } from '../../statements/text/rich-text.ts';
import { monthlyDocument } from '../assemble.ts';
import type { ReportContext } from '../scene.ts';
import { resultRules, routineRule, scoreRules, threeAssessments } from './rules.ts';
import { gradesSaid, resultsSaid } from './sentences.ts';
import { derivedTable, resultsTable, scoresTable } from './tables.ts';

/** 考核评价表: composite scores with their parts, the three assessments, and what results ask for. */
export const assessmentTable = (scene: ReportContext): readonly DocumentModel[] => {
  const { units, divisions, leaders } = scene.report.assessment;
  const rule = scene.plan.assessment;
  if (!rule || units.length === 0) return [];
  const annexes: readonly Annex[] = [
    { title: '综合考核评价表', blocks: scoresTable(scene, rule) },
    { title: '考核结果运用情况表', blocks: resultsTable(scene, units) },
  ];
  return [
    monthlyDocument(scene, {
      slug: 'assessment',
      name: '考核评价表',
      sections: [
        { title: '考核结果', blocks: paragraph(gradesSaid(scene, units)) },
        {
          title: '三项考核',
          blocks: [
            ...paragraph(threeAssessments),
            ...derivedTable(scene, {
              id: 'assessment-divisions',
              caption: '行业监管责任考核（处室）',
              head: '处室',
              rows: divisions,
            }),
            ...derivedTable(scene, {
              id: 'assessment-leaders',
              caption: '联系点指导责任考核（领导）',
              head: '领导',
              rows: leaders,
            }),
          ],
        },
        { title: '结果运用', blocks: paragraph(resultsSaid(units)) },
        {
          title: '考核规则',
          blocks: [...scoreRules(rule), routineRule, resultRules(rule)].flatMap((each) => paragraph(each)),
        },
      ],
      annexes: annexes.filter(({ blocks }) => blocks.length > 0),
    }),
  ];
};
