import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { legibleTexts } from '../../documents/map-texts.ts';
import type { Chart } from '../../documents/model.ts';
import { optionOf, type Shape } from './option.ts';
import { barShape, horizontalBarShape } from './shapes/bar.ts';
import { lineShape } from './shapes/line.ts';
import { stackedBarShape } from './shapes/stacked-bar.ts';
import { chartWidth } from './style.ts';
import { emptySvg, stable } from './svg-text.ts';

use([BarChart, LineChart, GridComponent, LegendComponent, LabelLayout, SVGRenderer]);

const shapes: Readonly<Record<Chart['shape'], (chart: Chart) => Shape>> = {
  line: lineShape,
  bar: barShape,
  'horizontal-bar': horizontalBarShape,
  'stacked-bar': stackedBarShape,
};

const isEmpty = ({ categories, series }: Chart): boolean =>
  categories.length === 0 || series.every(({ values }) => values.every((value) => value === null));

/**
 * The SVG of a chart, `chartWidth` pixels wide and as high as its categories need. The same chart gives the same
 * text. Its caption is not in it: that stands in the document.
 */
export const chartSvg = (given: Chart): string => {
  const chart = legibleTexts(given);
  if (isEmpty(chart)) return emptySvg;
  const shape = shapes[chart.shape](chart);
  const drawing = init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: chartWidth,
    height: shape.frame.height,
  });
  try {
    drawing.setOption(optionOf(chart, shape));
    return stable(drawing.renderToSVGString(), chart.id);
  } finally {
    drawing.dispose();
  }
};
