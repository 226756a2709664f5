import type { BarSeriesOption } from 'echarts/charts';
import type { Chart } from '../../../documents/model.ts';
import { lyingFrame, uprightFrame } from '../frame.ts';
import { type Shape, textStyle } from '../option.ts';
import { fontSize, ink, lineHeight, styleOf } from '../style.ts';
import { valueText, valueTexts, widest } from '../text.ts';

/** The part of a category that its bars take, and the widest that a bar gets. */
const [filled, widestBar] = [0.8, 44];

/** Digits of neighbouring labels that are this far apart, in pixels, don't touch. */
const digitHeight = 0.8 * fontSize;

/** The width of one of the bars that stand side by side in a category. */
export const barWidth = (slot: number, bars: number): number =>
  Math.min(widestBar, (slot * filled) / Math.max(1, bars));

/** A bar with an edge, so that light ones are seen on white. */
export const barStyle = (
  place: number,
): Pick<BarSeriesOption, 'itemStyle' | 'barMaxWidth' | 'barCategoryGap'> => ({
  itemStyle: { color: styleOf(place).fill, borderColor: ink, borderWidth: 0.6 },
  barMaxWidth: widestBar,
  barCategoryGap: `${Math.round((1 - filled) * 100)}%`,
});

/** `tight`: labels would meet, and those that do are left out. */
const barsOf = (chart: Chart, tight: boolean, label: BarSeriesOption['label']): readonly BarSeriesOption[] =>
  chart.series.map(({ name, values }, place) => ({
    type: 'bar',
    name,
    data: values.map((value) => value ?? '-'),
    barGap: '0%',
    ...barStyle(place),
    label: {
      ...textStyle,
      ...label,
      show: true,
      formatter: ({ value }) => (typeof value === 'number' ? valueText(value, chart.format) : ''),
    },
    labelLayout: { hideOverlap: tight },
  }));

/** Rates end at one, whatever their highest. */
const ends = ({ format }: Chart): Pick<Shape, 'ends'> =>
  format === 'rate' ? { ends: { from: 0, to: 1 } } : {};

/** Values of categories side by side; labels wider than their bars stand upright over them. */
export const barShape = (chart: Chart): Shape => {
  const flat = uprightFrame(chart, lineHeight);
  const bars = Math.max(1, chart.series.length);
  const turned = widest(valueTexts(chart)) > flat.slot / bars;
  const tight = turned && barWidth(flat.slot, bars) < digitHeight;
  const label = turned
    ? ({ position: 'top', rotate: 90, align: 'left', verticalAlign: 'middle' } as const)
    : ({ position: 'top' } as const);
  return {
    frame: turned ? uprightFrame(chart, widest(valueTexts(chart))) : flat,
    series: barsOf(chart, tight, label),
    ...ends(chart),
  };
};

/** Values of categories one under another, in their order from above: for names too long to stand under a bar. */
export const horizontalBarShape = (chart: Chart): Shape => {
  const frame = lyingFrame(chart);
  const bars = chart.series.length;
  const pitch = bars === 1 ? frame.slot : barWidth(frame.slot, bars);
  return {
    frame,
    series: barsOf(chart, pitch < digitHeight, { position: 'right' }),
    lying: true,
    ...ends(chart),
  };
};
