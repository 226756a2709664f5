import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { GridComponentOption, LegendComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { Chart } from '../../documents/model.ts';
import type { Frame } from './frame.ts';
import { fontFamily, fontSize, gridLine, ink, lineHeight, softInk } from './style.ts';
import { valueText } from './text.ts';

export type Series = BarSeriesOption | LineSeriesOption;
export type Option = ComposeOption<Series | GridComponentOption | LegendComponentOption>;

export const textStyle = { fontFamily, fontSize, lineHeight, color: ink };

interface Ends {
  readonly from: number;
  readonly to: number;
}

/** What a shape adds to the frame that all shapes share. */
export interface Shape {
  readonly frame: Frame;
  readonly series: readonly Series[];
  /** The categories stand one under another. */
  readonly lying?: boolean;
  /** Of the axis of values, where echarts should not choose them. */
  readonly ends?: Ends;
}

/** Between marks of an axis whose ends are given: tens of per cent, or twenties where it is long. */
const interval = ({ from, to }: Ends): number => (to - from > 0.5 ? 0.2 : 0.1);

/** Around a label, so that it is read where it crosses a line. */
export const halo = { textBorderColor: '#ffffff', textBorderWidth: 3 };

/** Per cent on an axis stand at whole marks, without decimals. */
const axisText = (format: Chart['format']) => (value: number) =>
  format === 'rate' ? `${Math.round(value * 100)}%` : valueText(value, format);

const axesOf = (chart: Chart, { frame, lying = false, ends }: Shape): Pick<Option, 'xAxis' | 'yAxis'> => {
  const categories = {
    type: 'category' as const,
    data: [...frame.names],
    inverse: lying,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: softInk } },
    axisLabel: { ...textStyle, interval: 0, hideOverlap: false, rotate: frame.turned, margin: 8 },
  };
  const values = {
    type: 'value' as const,
    ...(ends === undefined ? {} : { min: ends.from, max: ends.to, interval: interval(ends) }),
    ...(chart.format === 'count' ? { minInterval: 1 } : {}),
    splitNumber: 4,
    splitLine: { lineStyle: { color: gridLine } },
    axisLabel: { ...textStyle, color: softInk, formatter: axisText(chart.format) },
  };
  return lying ? { xAxis: values, yAxis: categories } : { xAxis: categories, yAxis: values };
};

/** What the shapes have in common: the axes, a legend that names every series, and no movement. */
export const optionOf = (chart: Chart, shape: Shape): Option => ({
  animation: false,
  textStyle,
  grid: { ...shape.frame.grid, outerBoundsMode: 'none' },
  legend: {
    data: chart.series.map(({ name }) => name),
    top: 0,
    left: 'center',
    itemGap: 18,
    itemWidth: 26,
    itemHeight: 11,
    itemStyle: { borderWidth: 'inherit' },
    textStyle,
    selectedMode: false,
  },
  ...axesOf(chart, shape),
  series: [...shape.series],
});
