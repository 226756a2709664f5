import type { Section } from '../statements/sections/section.ts';
import { paragraph } from '../statements/text/rich-text.ts';
import { articlesTable } from './articles-table.ts';
import { batchesSaid } from './batches.ts';
import { gapsSaid } from './manifests.ts';
import { outstandingSaid } from './outstanding.ts';
import type { ReportContext } from './scene.ts';

/** 方案落实情况: what a month’s bulletin tells of the plan beside its cases. */
export const planSection = (scene: ReportContext): Section => {
  const { total, discharged, exempted, open, overdue } = scene.report.total;
  const late = outstandingSaid(scene);
  return {
    title: '方案落实情况',
    blocks: [],
    parts: [
      { title: '来源核对', blocks: paragraph(...gapsSaid(scene.report)) },
      { title: '五个一批', blocks: paragraph(batchesSaid(scene.report.batches)) },
      {
        title: '履职事项履行情况',
        blocks: [
          ...paragraph(
            `方案明确的履职事项累计${total}项，已履行${discharged}项，豁免${exempted}项，进行中${open}项，其中逾期${overdue}项。`,
          ),
          ...articlesTable(scene),
        ],
      },
      {
        title: '逾期未履行的事项',
        blocks:
          late.length === 0 ? paragraph('无逾期未履行的事项。') : late.flatMap((each) => paragraph(each)),
      },
    ],
  };
};
