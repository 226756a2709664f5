import type { ChecklistRow } from '../../../domain/plan-report/report.ts';
import { date } from '../../format.ts';
import type { Block } from '../../model.ts';
import type { Section } from '../../statements/sections/section.ts';
import { paragraph } from '../../statements/text/rich-text.ts';
import type { ReportContext } from '../scene.ts';

const article = ({ code, title, evidence, gaps }: ChecklistRow): readonly Block[] => [
  { kind: 'heading', level: 3, text: `${code} ${title}` },
  ...paragraph(`${evidence.join('；')}。`, gaps.length === 0 ? '无差距。' : `存在差距：${gaps.join('；')}。`),
];

/** What was done phase by phase, article by article: what the ledger holds for each, and what is missing. */
export const phasesSection = ({ plan, report }: ReportContext): Section => {
  const complete = report.checklist.filter(({ gaps }) => gaps.length === 0).length;
  return {
    title: '分阶段工作开展情况',
    blocks: paragraph(
      `方案共${report.checklist.length}条，全部落实、没有差距的${complete}条，存在差距的${report.checklist.length - complete}条。`,
    ),
    parts: plan.phases.map(({ title, from, until }) => ({
      title: `${title}（${date(from)}至${date(until)}）`,
      blocks: report.checklist.filter(({ phase }) => phase === title).flatMap(article),
    })),
  };
};
