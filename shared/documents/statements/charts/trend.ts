import type { TenDayStatistics } from '../../../domain/statistics/statement.ts';
import { count } from '../../format.ts';
import type { Chart } from '../../model.ts';
import { shortPeriodName } from '../official.ts';

const lines = [
  ['新受理', ({ total }: TenDayStatistics) => total.filed],
  ['办结', ({ total }: TenDayStatistics) => total.completed.done],
  ['销号', ({ total }: TenDayStatistics) => total.closed],
] as const;

/** A period in words: 7月上旬新受理38件、办结26件、销号18件. */
const inWords = (each: TenDayStatistics): string =>
  `${shortPeriodName(each.period)}${lines.map(([name, of]) => (of(each) === 0 ? `无${name}` : `${name}${count(of(each))}件`)).join('、')}`;

/** Inflow and closure by ten-day period, in words; empty where there is no period to show. */
export const trendInWords = (trend: readonly TenDayStatistics[]): string =>
  trend.length === 0 ? '' : `${trend.map(inWords).join('；')}。`;

/** Inflow and closure by ten-day period: a line, or bars for a single period. */
export const trendChart = (trend: readonly TenDayStatistics[]): readonly Chart[] =>
  trend.length === 0
    ? []
    : [
        {
          kind: 'chart',
          id: 'trend',
          caption: '各旬收办情况（件）',
          shape: trend.length === 1 ? 'bar' : 'line',
          categories: trend.map(({ period }) => shortPeriodName(period)),
          series: lines.map(([name, of]) => ({ name, values: trend.map(of) })),
          format: 'count',
          alt: `各旬收办情况：${trendInWords(trend)}`,
        },
      ];
