/**
 * How charts look, on paper first: lengths are CSS pixels, and a document shows a chart at 0.75 pt a pixel, so that
 * 12 pixels are 9 pt, the smallest type that this project prints.
 */

/** The width of the type area of GB/T 9704-2012, 156 mm. */
export const chartWidth = 590;

/** First the family that the PNG is drawn with; the others are for browsers that show the SVG itself. */
export const fontFamily =
  'Noto Sans SC, Source Han Sans SC, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, SimHei, sans-serif';

export const fontSize = 12;

/** A line of text with its leading. */
export const lineHeight = 16;

export const ink = '#1a1a1a';
export const softInk = '#4d4d4d';
export const gridLine = '#d9d9d9';

/** How a series is told from the others: by colour, and in black and white by lightness, mark and stroke. */
interface SeriesStyle {
  readonly fill: string;
  /** Legible on `fill`. */
  readonly onFill: string;
  /** Colour of the line and of its marks, at least 3:1 on white. */
  readonly line: string;
  readonly dash: 'solid' | 'dashed' | 'dotted';
  readonly symbol: 'circle' | 'rect' | 'triangle' | 'diamond' | 'pin';
}

/** In the order of use; neighbours differ in lightness. */
const seriesStyles: readonly [SeriesStyle, ...SeriesStyle[]] = [
  { fill: '#1b3f6b', onFill: '#ffffff', line: '#1b3f6b', dash: 'solid', symbol: 'circle' },
  { fill: '#f0b060', onFill: '#1a1a1a', line: '#b85a00', dash: 'dashed', symbol: 'rect' },
  { fill: '#9a3b26', onFill: '#ffffff', line: '#9a3b26', dash: 'solid', symbol: 'triangle' },
  { fill: '#a9c8e8', onFill: '#1a1a1a', line: '#3b78b5', dash: 'dotted', symbol: 'diamond' },
  { fill: '#5f6b76', onFill: '#ffffff', line: '#5f6b76', dash: 'dashed', symbol: 'pin' },
];

/** The style of the series at a place. */
export const styleOf = (place: number): SeriesStyle =>
  seriesStyles[place % seriesStyles.length] ?? seriesStyles[0];
