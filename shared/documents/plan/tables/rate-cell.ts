import { rate } from '../../../domain/statistics/figures.ts';
import type { Cell } from '../../model.ts';

/** A rate with what it was made of; — over nothing. */
export const rateCell = (numerator: number, denominator: number): Cell => ({
  value: rate(numerator, denominator),
  format: 'rate',
  ...(denominator > 0 && { of: { numerator, denominator } }),
});
