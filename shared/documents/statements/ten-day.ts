import { closeOf, date, periodName } from '../format.ts';
import type { DocumentModel } from '../model.ts';
import { breakdownAnnexes } from './annexes.ts';
import { assemble } from './assemble.ts';
import { type DocumentContext, tenDayScene } from './document-context.ts';
import type { DocumentBasis, TenDayInput } from './input.ts';
import { officialOf, tenDayNumber } from './official.ts';
import { comparisonSection } from './sections/comparison.ts';
import { lateAndCorrections } from './sections/corrections.ts';
import { handledSection } from './sections/handled.ts';
import { overdueSection } from './sections/overdue.ts';
import { placesSection } from './sections/places.ts';
import { numbered, type Section } from './sections/section.ts';
import { sourcesSection } from './sections/sources.ts';
import { takenOnSection } from './sections/taken-on.ts';
import { trendSection } from './sections/trend.ts';
import { paragraph } from './text/rich-text.ts';

const sectionsOf = (scene: DocumentContext): readonly Section[] => [
  {
    title: '总体情况',
    blocks: [],
    parts: [
      takenOnSection(scene),
      handledSection(scene),
      sourcesSection(scene),
      placesSection(scene),
      comparisonSection(scene),
    ],
  },
  trendSection(scene),
  overdueSection(scene),
  lateAndCorrections(scene),
];

const coverage = ({ from, until }: DocumentContext['statement']) =>
  paragraph(`统计期间：${date(from)}至${date(until)}；统计截止：${closeOf(until)}。`);

/** 旬统计表: the statistics of a ten-day period as one document model, from which all its renderings are made. */
export const buildTenDay = (input: TenDayInput, basis: DocumentBasis): DocumentModel => {
  const scene = tenDayScene(input, basis);
  const { period, until } = input.statement;
  return assemble(
    {
      key: `ten-day/${period}`,
      kind: 'ten-day',
      official: officialOf(scene.official, {
        number: tenDayNumber(period),
        title: `${scene.official.campaign}旬统计表（${periodName(period)}）`,
        until,
      }),
      blocks: [...coverage(input.statement), ...numbered(sectionsOf(scene))],
      annexes: breakdownAnnexes(scene),
    },
    scene,
  );
};
