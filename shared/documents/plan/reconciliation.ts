import type { DocumentModel } from '../model.ts';
import { paragraph } from '../statements/text/rich-text.ts';
import { monthlyDocument } from './assemble.ts';
import { coverageSaid, coverageTable, roundsSaid, roundsTable } from './inspection-rounds.ts';
import { gapsSaid, manifestsTable } from './manifests.ts';
import type { ReportContext } from './scene.ts';

/**
 * 来源核对情况: what each source counted against what the ledger has, and the rounds of inspection with what they
 * covered; none before there is a manifest or a round.
 */
export const reconciliationDocument = (scene: ReportContext): readonly DocumentModel[] => {
  const { reconciliation, inspections } = scene.report;
  if (reconciliation.length + inspections.rounds.length === 0) return [];
  const manifests = manifestsTable(scene);
  return [
    monthlyDocument(scene, {
      slug: 'reconciliation',
      name: '来源核对和督促检查覆盖情况',
      sections: [
        { title: '来源核对', blocks: paragraph(...gapsSaid(scene.report)) },
        { title: '督促检查轮次', blocks: paragraph(roundsSaid(scene.report)) },
        {
          title: '检查覆盖情况',
          blocks: [...paragraph(coverageSaid(scene)), ...coverageTable(scene)],
        },
      ],
      annexes: [
        { title: '来源清单核对表', blocks: manifests },
        { title: '督促检查轮次表', blocks: roundsTable(scene) },
      ].filter(({ blocks }) => blocks.length > 0),
    }),
  ];
};
