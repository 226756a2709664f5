import { trendChart, trendInWords } from '../charts/trend.ts';
import type { DocumentContext } from '../document-context.ts';
import { paragraph } from '../text/rich-text.ts';
import type { Section } from './section.ts';

/** 收办趋势: inflow and closure by ten-day period. */
export const trendSection = ({ trend }: Pick<DocumentContext, 'trend'>): Section => ({
  title: '收办趋势',
  blocks:
    trend.length === 0
      ? paragraph('无各旬数据。')
      : [...paragraph(`各旬收办情况：${trendInWords(trend)}`), ...trendChart(trend)],
});
