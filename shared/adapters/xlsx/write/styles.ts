import type { Alignment, Border, Fill, Font, Style } from 'exceljs';
import type { Align, GridFormat } from '../grids/grid.ts';

/**
 * Styles are shared objects: exceljs recognises the same object and writes it once, which makes it several
 * times faster on long sheets. Fonts are named, none is embedded.
 */
const song: Partial<Font> = { name: '宋体', size: 11, family: 3, charset: 134 };
const hei: Partial<Font> = { ...song, name: '黑体' };

const line: Partial<Border> = { style: 'thin', color: { argb: 'FF9A9A9A' } };
const box = { top: line, left: line, bottom: line, right: line };

const shade = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

const middle: Partial<Alignment> = { vertical: 'middle' };

export const titleStyle: Partial<Style> = { font: { ...hei, size: 16 }, alignment: middle };
export const underTitleStyle: Partial<Style> = { font: { ...song, size: 10 }, alignment: middle };
export const noteStyle: Partial<Style> = {
  font: { ...song, size: 10 },
  alignment: { vertical: 'top' },
};
export const headStyle: Partial<Style> = {
  font: hei,
  alignment: { vertical: 'middle', horizontal: 'center', wrapText: true },
  border: box,
  fill: shade('FFF3F1EC'),
};
export const linkStyle: Partial<Style> = {
  font: { ...song, color: { argb: 'FF0B4A94' }, underline: true },
  alignment: middle,
  border: box,
};

const numberFormats: Readonly<Record<Exclude<GridFormat, 'text' | 'hash'>, string>> = {
  count: '#,##0',
  rate: '0.00%',
  change: '+0.00%;-0.00%;0.00%',
  score: '0.00',
  instant: 'yyyy-mm-dd hh:mm',
};

const alignmentOf = (format: GridFormat, align: Align): Partial<Alignment> => {
  if (format === 'hash') return { ...middle, horizontal: 'left', indent: 1 };
  if (format !== 'text') return { ...middle, horizontal: align === 'center' ? 'center' : 'right' };
  return { ...middle, horizontal: align, wrapText: true, ...(align === 'left' && { indent: 1 }) };
};

const bodyStyle = (format: GridFormat, sum: boolean, align: Align): Partial<Style> => ({
  font: format === 'hash' ? { name: 'Consolas', size: 9, family: 3 } : sum ? hei : song,
  alignment: alignmentOf(format, align),
  border: box,
  ...(format !== 'text' && format !== 'hash' && { numFmt: numberFormats[format] }),
  ...(sum && { fill: shade('FFF8F7F3') }),
});

/** The looks of a format's cells, of sums and of others. */
const looksOf = (format: GridFormat) => {
  const aligned = (sum: boolean): Readonly<Record<Align, Partial<Style>>> => ({
    left: bodyStyle(format, sum, 'left'),
    right: bodyStyle(format, sum, 'right'),
    center: bodyStyle(format, sum, 'center'),
  });
  return { sum: aligned(true), other: aligned(false) };
};

const looks: Readonly<Record<GridFormat, ReturnType<typeof looksOf>>> = {
  text: looksOf('text'),
  count: looksOf('count'),
  rate: looksOf('rate'),
  change: looksOf('change'),
  score: looksOf('score'),
  instant: looksOf('instant'),
  hash: looksOf('hash'),
};

/** The style of a body cell; the same object for the same look. */
export const styleOf = (format: GridFormat, sum: boolean, align: Align): Partial<Style> =>
  looks[format][sum ? 'sum' : 'other'][align];
