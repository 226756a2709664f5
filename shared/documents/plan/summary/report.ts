import type { MonthlyBulletin } from '../../../domain/statistics/statement.ts';
import { closeOf, date } from '../../format.ts';
import type { DocumentModel } from '../../model.ts';
import { datedOn } from '../../statements/official.ts';
import { numbered, type Section } from '../../statements/sections/section.ts';
import { paragraph } from '../../statements/text/rich-text.ts';
import { assemblePlan, letterTo } from '../assemble.ts';
import { batchesSaid, promotionSaid, promotionsOf } from '../batches.ts';
import type { ReportContext } from '../scene.ts';
import { phasesSection } from './articles.ts';
import { casesSection } from './cases.ts';
import { registerAnnexes } from './registers.ts';
import { dutiesSection, resultsSection } from './results.ts';

/** The first day of the plan’s phases, and the last. */
const spanOf = ({ plan, report }: ReportContext) => ({
  first: plan.phases.map(({ from }) => from).toSorted()[0] ?? report.from,
  last:
    plan.phases
      .map(({ until }) => until)
      .toSorted()
      .at(-1) ?? report.until,
});

const batchesSection = (scene: ReportContext): Section => ({
  title: '工作成效',
  blocks: paragraph(batchesSaid(scene.report.batches)),
  parts: promotionsOf(scene.plan).map((promotion) => ({
    title: promotion.title,
    blocks: paragraph(promotionSaid(promotion, scene.report.batches)),
  })),
});

/** 全省总结报告: made once, in the month in which the plan’s last phase ends; page and docx. */
export const summaryReport = (scene: ReportContext, statement: MonthlyBulletin): readonly DocumentModel[] => {
  const { report, official } = scene;
  const { first, last } = spanOf(scene);
  if (!last.startsWith(report.month)) return [];
  const opening = `${date(first)}至${date(last)}，按照方案开展了${official.campaign}。现将工作情况（截止${closeOf(report.until)}）报告如下。`;
  return [
    assemblePlan(
      {
        key: 'plan/summary-report',
        kind: 'plan-summary',
        official: letterTo(scene, {
          number: '',
          title: `关于${official.campaign}工作情况的总结报告`,
          recipients: '',
          dated: datedOn(report.until),
        }),
        blocks: [
          ...paragraph(opening),
          ...numbered([
            phasesSection(scene),
            casesSection(statement),
            batchesSection(scene),
            resultsSection(scene),
            dutiesSection(scene),
          ]),
        ],
        annexes: registerAnnexes(scene),
      },
      scene,
    ),
  ];
};
