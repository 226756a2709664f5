import { count, percent } from '../../documents/format.ts';
import type { Chart } from '../../documents/model.ts';
import { widthOf } from '../../documents/text-width.ts';
import { fontSize } from './style.ts';

/** A value as the chart's labels and axis show it: 1,234 or 96.27%. */
export const valueText = (value: number, format: Chart['format']): string =>
  format === 'rate' ? percent(value) : count(value);

/** Latin letters and digits are not of one width; most take less than this part of the size. */
const latinWidth = 0.6;

/** The width of a text in pixels. */
export const pixelsOf = (text: string): number => {
  const { length } = [...text];
  const full = widthOf(text) - length;
  return Math.ceil((full + (length - full) * latinWidth) * fontSize);
};

/** The widest of some texts, in pixels. */
export const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, pixelsOf(text)), 0);

/** Pieces that a line never breaks: a number and what it counts, a mark and what it encloses. */
const pieces = /[“（]?(?:[\dA-Za-z.,%]+)?[\s\S][”）、，。]?/gu;

const greedy = (text: string, pixels: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(pieces)) {
    if (line !== '' && pixelsOf(line + piece) > pixels) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return [...lines, line];
};

/**
 * Breaks a text into as few lines as fit a width in pixels, of about the same length, so that no character stands
 * alone; nothing is ever cut.
 */
export const wrap = (text: string, pixels: number): readonly string[] => {
  let best = greedy(text, pixels);
  for (let width = pixels - fontSize / 2; width > fontSize; width -= fontSize / 2) {
    const narrower = greedy(text, width);
    if (narrower.length > best.length) return best;
    best = narrower;
  }
  return best;
};

/** The chart's values as labels, nulls left out. */
export const valueTexts = ({ series, format }: Chart): readonly string[] =>
  series.flatMap(({ values }) =>
    values.filter((value) => value !== null).map((value) => valueText(value, format)),
  );
