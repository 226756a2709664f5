import type { ByCode } from '../../../domain/kernel/by-code.ts';
import { figureAt, fractionAt } from '../../../domain/statistics/figure-composition.ts';
import type { Figures } from '../../../domain/statistics/figures.ts';
import { change, changeOfRate } from '../../format.ts';

/** What figures are compared with. */
export interface Comparison {
  /** 环比 with the period before, 同比 with the year before. */
  readonly kind: '环比' | '同比';
  /** 上月, 上旬, 上年同期. */
  readonly before: string;
  readonly total: Figures;
  /** Left out where only the total is known. */
  readonly byArea?: ByCode<Figures>;
  /** How links address the figures compared with; they have none where the document does not keep them. */
  readonly scope?: string;
}

/** How a figure stands to the one before: 环比上升20.48%, 与上月持平; empty where a rate cannot be compared. */
export const compared = (
  now: Figures,
  before: Figures,
  path: string,
  { kind, before: name }: Pick<Comparison, 'kind' | 'before'>,
): string => {
  const [value, earlier] = [figureAt(now, path), figureAt(before, path)];
  if (fractionAt(now, path)) {
    const words = changeOfRate(value, earlier);
    if (words === '不可比') return '';
    return words === '持平' ? `与${name}持平` : `${kind}${words}`;
  }
  return comparedCounts(value ?? 0, earlier ?? 0, kind, name);
};

/** The same for counts that are no figures of a statement. */
export const comparedCounts = (now: number, before: number, kind: string, name: string): string => {
  const words = change(now, before);
  if (words === '持平') return `与${name}持平`;
  return words === '上月为零' ? `${name}为零` : `${kind}${words}`;
};

/** A figure beside all that it is compared with, each after a comma: ，环比上升…，同比下降…. */
export const comparisonsOf = (now: Figures, path: string, comparisons: readonly Comparison[]): string =>
  comparisons
    .map((comparison) => compared(now, comparison.total, path, comparison))
    .filter((words) => words !== '')
    .map((words) => `，${words}`)
    .join('');
