import { figureAt, fractionAt } from '../../../domain/statistics/figure-composition.ts';
import type { Figures } from '../../../domain/statistics/figures.ts';
import { count, percent, ratio } from '../../format.ts';
import type { Run } from '../../model.ts';

/** Figures, with the name of their scope by which links address them; a sum that no statement has, has none. */
export interface Scope {
  readonly scope?: string;
  readonly figures: Figures;
}

/** A figure as running text, 1,071 or 96.27%（1,031/1,071）, that leads back to its entries. */
export const figureRun = ({ scope, figures }: Scope, path: string): Run => {
  const value = figureAt(figures, path);
  const of = fractionAt(figures, path);
  const text = of ? `${percent(value)}${ratio(of.numerator, of.denominator)}` : count(value ?? 0);
  return scope === undefined ? { text } : { text, figure: { scope, path } };
};

/** A case by its number, that leads to its timeline. */
export const caseRun = (caseId: string): Run => ({ text: caseId, caseId });
