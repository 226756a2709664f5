import type { BarSeriesOption } from 'echarts/charts';
import type { Chart } from '../../../documents/model.ts';
import { plotHeight, uprightFrame } from '../frame.ts';
import { type Shape, textStyle } from '../option.ts';
import { fontSize, lineHeight, styleOf } from '../style.ts';
import { pixelsOf, valueText } from '../text.ts';
import { barStyle, barWidth } from './bar.ts';

/** The sum of a category's parts; null where none is known. */
const sums = ({ categories, series }: Chart): readonly (number | null)[] =>
  categories.map((_, category) => {
    const known = series.map(({ values }) => values[category] ?? null).filter((value) => value !== null);
    return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
  });

/** Parts of a whole, one upon another; a part that has room for it carries its value, the whole stands on top. */
export const stackedBarShape = (chart: Chart): Shape => {
  const totals = sums(chart);
  const frame = uprightFrame(chart, lineHeight);
  const width = barWidth(frame.slot, 1);
  /** Echarts rounds the end of the axis up, by at most about a quarter. */
  const pixelsEach = (plotHeight * 0.8) / Math.max(...totals.map((total) => total ?? 0), Number.MIN_VALUE);
  const fits = (value: number, text: string): boolean =>
    value * pixelsEach >= fontSize + 2 && pixelsOf(text) <= width;
  const parts = chart.series.map(
    ({ name, values }, place): BarSeriesOption => ({
      type: 'bar',
      name,
      stack: 'whole',
      data: values.map((value) => value ?? '-'),
      ...barStyle(place),
      label: {
        ...textStyle,
        show: true,
        position: 'inside',
        color: styleOf(place).onFill,
        formatter: ({ value }) => {
          if (typeof value !== 'number') return '';
          const text = valueText(value, chart.format);
          return fits(value, text) ? text : '';
        },
      },
    }),
  );
  const whole: BarSeriesOption = {
    type: 'bar',
    stack: 'whole',
    data: totals.map((total) => (total === null ? '-' : 0)),
    barMaxWidth: width,
    label: {
      ...textStyle,
      show: true,
      position: 'top',
      fontWeight: 'bold',
      formatter: ({ dataIndex }) => {
        const total = totals[dataIndex] ?? null;
        return total === null ? '' : valueText(total, chart.format);
      },
    },
  };
  return { frame, series: [...parts, whole] };
};
