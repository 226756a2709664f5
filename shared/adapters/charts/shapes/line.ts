import type { LineSeriesOption } from 'echarts/charts';
import type { Chart } from '../../../documents/model.ts';
import { plotHeight, uprightFrame } from '../frame.ts';
import { halo, type Shape, textStyle } from '../option.ts';
import { lineHeight, styleOf } from '../style.ts';
import { valueText } from '../text.ts';

/** The label of a point stands on the side where the next line is farther away. */
const positionOf = (chart: Chart, place: number, category: number): 'top' | 'bottom' => {
  const own = chart.series[place]?.values[category] ?? 0;
  let [above, below] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const [index, { values }] of chart.series.entries()) {
    const other = values[category] ?? null;
    if (other === null || index === place) continue;
    if (other > own || (other === own && index < place)) above = Math.min(above, other - own);
    else below = Math.min(below, own - other);
  }
  return above >= below ? 'top' : 'bottom';
};

/** Rates that lie close together are told apart on an axis that begins not far below the lowest of them. */
const ends = ({ series, format }: Chart): Pick<Shape, 'ends'> => {
  if (format !== 'rate') return {};
  const values = series.flatMap((one) => one.values.filter((value) => value !== null));
  const below = Math.max(0, Math.min(...values) - 0.05);
  const tenths = Math.floor(below * 10 + 1e-9);
  return { ends: { from: (tenths < 5 ? tenths - (tenths % 2) : tenths) / 10, to: 1 } };
};

/** Lines between others need room for their labels: pixels for each beyond two. */
const roomEach = 70;

/** Values over time: a line for each series, broken where a value is missing. */
export const lineShape = (chart: Chart): Shape => ({
  frame: uprightFrame(chart, lineHeight, plotHeight + roomEach * Math.max(0, chart.series.length - 2)),
  ...ends(chart),
  series: chart.series.map(({ name, values }, place): LineSeriesOption => {
    const { line, dash, symbol } = styleOf(place);
    return {
      type: 'line',
      name,
      data: values.map((value, category) => ({
        value: value ?? '-',
        label: { position: positionOf(chart, place, category) },
      })),
      connectNulls: false,
      symbol,
      symbolSize: 7,
      lineStyle: { color: line, width: 2, type: dash },
      itemStyle: { color: line },
      label: {
        ...textStyle,
        ...halo,
        show: true,
        color: line,
        formatter: ({ value }) => (typeof value === 'number' ? valueText(value, chart.format) : ''),
      },
      labelLayout: { hideOverlap: true },
    };
  }),
});
