import { figureName } from '../../figure-names.ts';
import { type DocumentContext, isMonthly, wholeOf } from '../document-context.ts';
import { mainFigures } from '../tables/main-figures.ts';
import { type Comparison, compared } from '../text/compare.ts';
import { figureRun } from '../text/figure-run.ts';
import { joined, type Piece, paragraph, say } from '../text/rich-text.ts';
import type { Section } from './section.ts';

/** What is compared in words here; the sections before have compared the rest. */
const countPaths = ['closed', 'closing', 'overdueOpen', 'redone'] as const;

const against = (scene: DocumentContext, comparison: Comparison): Piece => {
  const whole = wholeOf(scene);
  const counts = countPaths.map(
    (path) =>
      say`${figureName(path)}${figureRun(whole, path)}件，${compared(whole.figures, comparison.total, path, comparison)}`,
  );
  return say`与${comparison.before}相比，${joined(counts, '；')}。`;
};

const withoutComparison = ({ comparisons, statement }: DocumentContext): Piece => {
  const kinds = new Set(comparisons.map(({ kind }) => kind));
  if (!isMonthly(statement)) return '';
  return [
    kinds.has('环比') ? '' : '本期为首期通报，无上月数据，不作环比。',
    kinds.has('同比') ? '' : '无上年同期数据，不作同比。',
  ];
};

/** 环比同比: the whole beside the period before and the year before, as far as the data reaches. */
export const comparisonSection = (scene: DocumentContext): Section => ({
  title: '对比情况',
  blocks: [
    ...scene.comparisons.flatMap((comparison) => paragraph(against(scene, comparison))),
    ...paragraph(withoutComparison(scene)),
    mainFigures(scene),
  ],
});
