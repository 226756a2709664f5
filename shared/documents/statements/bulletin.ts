import type { MonthlyBulletin } from '../../domain/statistics/statement.ts';
import { closeOf, date, periodName } from '../format.ts';
import type { DocumentModel } from '../model.ts';
import { planSection } from '../plan/bulletin-section.ts';
import { planScene, type ReportContext } from '../plan/scene.ts';
import { breakdownAnnexes } from './annexes.ts';
import { assemble } from './assemble.ts';
import { bulletinScene, type DocumentContext } from './document-context.ts';
import type { BulletinInput, DocumentBasis } from './input.ts';
import { bulletinNumber, type OfficialData, officialOf } from './official.ts';
import { comparisonSection } from './sections/comparison.ts';
import { lateAndCorrections } from './sections/corrections.ts';
import { handledSection } from './sections/handled.ts';
import { nextStepsSection } from './sections/next-steps.ts';
import { overdueSection } from './sections/overdue.ts';
import { placesSection } from './sections/places.ts';
import { rankingSection } from './sections/ranking.ts';
import { redoneSection } from './sections/redone.ts';
import { numbered, type Section } from './sections/section.ts';
import { shortfallSection } from './sections/shortfall.ts';
import { sourcesSection } from './sections/sources.ts';
import { takenOnSection } from './sections/taken-on.ts';
import { toDateSection } from './sections/to-date.ts';
import { topicsPart } from './sections/topics.ts';
import { trendSection } from './sections/trend.ts';
import { typicalPart } from './sections/typical.ts';
import { paragraph } from './text/rich-text.ts';

/** The title of a month's bulletin, 关于…情况的通报. */
export const bulletinTitle = ({ campaign }: OfficialData, month: string): string =>
  `关于${campaign}${periodName(month)}情况的通报`;

const opening = ({ statement, official }: DocumentContext, month: string) =>
  paragraph(
    `现将${official.campaign}${periodName(month)}投诉举报和检查发现问题的受理、办理情况（统计期间${date(statement.from)}至${date(statement.until)}，截止${closeOf(statement.until)}）通报如下。`,
  );

/** The sections in the order of real bulletins. */
const sectionsOf = (
  scene: DocumentContext,
  statement: MonthlyBulletin,
  plan: ReportContext | undefined,
): readonly Section[] => [
  {
    title: '总体情况',
    blocks: [],
    parts: [
      takenOnSection(scene),
      handledSection(scene),
      sourcesSection(scene),
      placesSection(scene),
      comparisonSection(scene),
      toDateSection(statement),
    ],
  },
  trendSection(scene),
  rankingSection(scene, statement),
  shortfallSection(scene),
  overdueSection(scene),
  redoneSection(scene),
  { title: '热点问题和典型案例', blocks: [], parts: [topicsPart(scene), typicalPart(scene)] },
  lateAndCorrections(scene),
  ...(plan ? [planSection(plan)] : []),
  nextStepsSection(scene),
];

/** 月通报: the bulletin of a month as one document model, from which all its renderings are made. */
export const buildBulletin = (input: BulletinInput, basis: DocumentBasis): DocumentModel => {
  const scene = bulletinScene(input, basis);
  const { statement } = input;
  const plan = input.plan && planScene(input.plan, basis);
  return assemble(
    {
      key: `bulletins/${statement.month}`,
      kind: 'bulletin',
      official: officialOf(scene.official, {
        number: bulletinNumber(scene.official, statement.month),
        title: bulletinTitle(scene.official, statement.month),
        until: statement.until,
      }),
      blocks: [...opening(scene, statement.month), ...numbered(sectionsOf(scene, statement, plan))],
      annexes: breakdownAnnexes(scene),
    },
    scene,
  );
};
