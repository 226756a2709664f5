import type { Chart } from '../../documents/model.ts';
import { chartWidth, fontSize, lineHeight } from './style.ts';
import { pixelsOf, valueTexts, widest, wrap } from './text.ts';

/** Where a chart's parts stand, in pixels. */
export interface Frame {
  readonly height: number;
  readonly grid: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** Names of the categories, broken into lines. */
  readonly names: readonly string[];
  /** Degrees by which the names are turned. */
  readonly turned: 0 | 90;
  /** How much of an axis belongs to one category. */
  readonly slot: number;
}

const gap = 8;
export const plotHeight = 230;

/** Names of more lines than these are turned and stand upright under their bars instead. */
const mostLines = 5;

/** A category of a horizontal chart: comfortable, and the least for a text of its size. */
const [usualSlot, leastSlot] = [24, fontSize + 1];
/** What one printed page can take, less the caption. */
const tallestPlot = 700;
/** Unit names of up to 20 characters stand on one line beside their bars. */
const longestName = pixelsOf('单'.repeat(20));

/** Rows of the legend; a single series needs none, its name is the caption's matter and its label's. */
const legendRows = ({ series }: Chart): number => {
  const widths = series.map(({ name }) => pixelsOf(name) + 50);
  return series.length === 0
    ? 0
    : Math.ceil(widths.reduce((sum, width) => sum + width, 0) / (chartWidth - 20));
};

const legendHeight = (chart: Chart): number => legendRows(chart) * (lineHeight + gap);

/** Room at the right or the top for the labels of the longest bars. */
const labelRoom = (chart: Chart): number => widest(valueTexts(chart)) + gap;

/** A chart whose categories stand side by side; `headroom` is kept over the highest value for its label. */
export const uprightFrame = (chart: Chart, headroom: number, plot = plotHeight): Frame => {
  const left = labelRoom(chart) + 2 * gap;
  const right = 2 * gap;
  const slot = (chartWidth - left - right) / Math.max(1, chart.categories.length);
  const broken = chart.categories.map((name) => wrap(name, slot - 4));
  const lines = broken.reduce((most, { length }) => Math.max(most, length), 1);
  const turned = lines > mostLines ? 90 : 0;
  const bottom = gap + (turned === 90 ? widest(chart.categories) : lines * lineHeight);
  const top = legendHeight(chart) + headroom + gap;
  return {
    height: top + plot + bottom + gap,
    grid: { left, right, top, bottom: bottom + gap },
    names: turned === 90 ? chart.categories : broken.map((name) => name.join('\n')),
    turned,
    slot,
  };
};

/** A chart whose categories stand one under another, each name whole at the left of its bars. */
export const lyingFrame = (chart: Chart): Frame => {
  const broken = chart.categories.map((name) => wrap(name, longestName));
  const lines = broken.reduce((most, { length }) => Math.max(most, length), 1);
  const count = Math.max(1, chart.categories.length);
  const wanted = Math.max(usualSlot, chart.series.length * lineHeight + gap, lines * lineHeight + 4);
  const slot = Math.max(lines * leastSlot, Math.min(wanted, Math.floor(tallestPlot / count)));
  const top = legendHeight(chart) + gap;
  return {
    height: top + slot * count + lineHeight + 2 * gap,
    grid: {
      left: widest(broken.flat()) + 2 * gap,
      right: labelRoom(chart) + gap,
      top,
      bottom: lineHeight + 2 * gap,
    },
    names: broken.map((name) => name.join('\n')),
    turned: 0,
    slot,
  };
};
