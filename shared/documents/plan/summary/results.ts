import type { InterviewRow, NoticeRow } from '../../../domain/plan-report/report-rows.ts';
import type { Section } from '../../statements/sections/section.ts';
import { paragraph } from '../../statements/text/rich-text.ts';
import { accountabilitySaid } from '../accountability.ts';
import { articlesTable } from '../articles-table.ts';
import { gradesSaid, resultsSaid } from '../assessment/sentences.ts';
import { derivedTable } from '../assessment/tables.ts';
import type { ReportContext } from '../scene.ts';

const noticesSaid = (notices: readonly NoticeRow[]): string => {
  if (notices.length === 0) return '没有下达整改通知书。';
  const done = notices.filter(({ status }) => status === 'discharged').length;
  const late = notices.filter(({ overdue }) => overdue).length;
  return `下达整改通知书${notices.length}份，经核查整改到位${done}份，逾期${late}份。`;
};

const interviewsSaid = (interviews: readonly InterviewRow[]): string => {
  if (interviews.length === 0) return '没有约谈。';
  const held = interviews.filter(({ status }) => status === 'discharged').length;
  return `发出约谈通知书${interviews.length}份，已约谈${held}次。`;
};

/** How the campaign was judged: the assessment, what followed of it, who was held accountable. */
export const resultsSection = (scene: ReportContext): Section => {
  const { report, plan } = scene;
  const { units, divisions, leaders } = report.assessment;
  const assessed =
    plan.assessment && units.length > 0
      ? [
          ...paragraph(gradesSaid(scene, units), resultsSaid(units)),
          ...derivedTable(scene, {
            id: 'divisions',
            caption: '行业监管责任考核（处室）',
            head: '处室',
            rows: divisions,
          }),
          ...derivedTable(scene, {
            id: 'leaders',
            caption: '联系点指导责任考核（领导）',
            head: '领导',
            rows: leaders,
          }),
        ]
      : paragraph('没有考核评分。');
  return {
    title: '考核和责任追究情况',
    blocks: [],
    parts: [
      { title: '考核评价', blocks: assessed },
      {
        title: '整改通知和约谈',
        blocks: paragraph(noticesSaid(report.notices), interviewsSaid(report.interviews)),
      },
      { title: '责任倒查', blocks: paragraph(accountabilitySaid(scene)) },
    ],
  };
};

/** How many duties were fulfilled, article by article; what of them is owed is named with its article. */
export const dutiesSection = (scene: ReportContext): Section => {
  const { total, discharged, exempted, open, overdue } = scene.report.total;
  return {
    title: '履职事项完成情况',
    blocks: [
      ...paragraph(
        `方案明确的履职事项共${total}项，已履行${discharged}项，豁免${exempted}项，尚未完成${open}项，其中逾期${overdue}项。`,
      ),
      ...articlesTable(scene),
    ],
  };
};
