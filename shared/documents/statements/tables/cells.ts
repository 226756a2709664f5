import { figureAt, fractionAt } from '../../../domain/statistics/figure-composition.ts';
import { rate } from '../../../domain/statistics/figures.ts';
import type { Cell } from '../../model.ts';
import type { Scope } from '../text/figure-run.ts';

export const textCell = (value: string | null): Cell => ({ value, format: 'text' });

/** A count that is no figure of the statement. */
export const countCell = (value: number | null): Cell => ({ value, format: 'count' });

export const scoreCell = (value: number | null): Cell => ({ value, format: 'score' });

/** A case by its number, that leads to its timeline. */
export const caseCell = (caseId: string): Cell => ({ value: caseId, format: 'text', caseId });

/** A figure; one of the statement leads back to its entries, a rate says of what it was made, if of anything. */
export const figureCell = ({ scope, figures }: Scope, path: string): Cell => {
  const of = fractionAt(figures, path);
  return {
    value: figureAt(figures, path),
    format: of ? 'rate' : 'count',
    ...(of && of.denominator > 0 && { of }),
    ...(scope !== undefined && { figure: { scope, path } }),
  };
};

/** The share that a part has of a whole. */
export const shareCell = (part: number, whole: number): Cell => ({
  value: rate(part, whole),
  format: 'rate',
});

/** A count's change in per cent of what it was, two decimals; — where it was nothing. */
export const changeCell = (now: number, before: number): Cell => ({
  value: before === 0 ? null : Math.round(((now - before) / before) * 10_000) / 10_000,
  format: 'change',
});
