import { valueAt } from '../../../domain/kernel/by-code.ts';
import { figureAt } from '../../../domain/statistics/figure-composition.ts';
import type { MonthlyBulletin } from '../../../domain/statistics/statement.ts';
import { figureName } from '../../figure-names.ts';
import { percent } from '../../format.ts';
import type { Chart } from '../../model.ts';
import { type CodeNames, nameOf } from '../../names.ts';

/** Most units of which a chart can still be read. */
const most = 15;

const paths = ['investigated.rate', 'returnVisited.rate', 'completed.rate'] as const;

/** Rates of the units that rank last, the last first; of all units where they are few. */
export const unitRatesChart = (
  { byUnit, ranking }: Pick<MonthlyBulletin, 'byUnit' | 'ranking'>,
  units: CodeNames,
): readonly Chart[] => {
  const shown = ranking
    .slice(-most)
    .reverse()
    .flatMap(({ unit }) => {
      const figures = valueAt(byUnit, unit);
      return figures ? [{ name: nameOf(units, unit), figures }] : [];
    });
  if (shown.length === 0) return [];
  const series = paths.map((path) => ({
    name: figureName(path),
    values: shown.map(({ figures }) => figureAt(figures, path)),
  }));
  const caption =
    shown.length < ranking.length ? `名次居后的${shown.length}个单位主要比率` : '各单位主要比率';
  const said = shown.map(({ name }, index) => {
    const rates = series.map((line) => {
      const value = line.values[index] ?? null;
      return value === null ? `${line.name}不计算` : `${line.name}${percent(value)}`;
    });
    return `${name}${rates.join('、')}`;
  });
  return [
    {
      kind: 'chart',
      id: 'unit-rates',
      caption,
      shape: 'horizontal-bar',
      categories: shown.map(({ name }) => name),
      series,
      format: 'rate',
      alt: `${caption}：${said.join('；')}。`,
    },
  ];
};
