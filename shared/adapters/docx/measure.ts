import { widthOf } from '../../documents/text-width.ts';

/** A Latin letter or digit in the widest of the fonts that may stand in for the declared ones, in parts of its size. */
const latinWidth = 0.56;

/** The width of a text in parts of its size: a Chinese character takes one. */
export const ems = (text: string): number => {
  const { length } = [...text];
  const full = widthOf(text) - length;
  return full + (length - full) * latinWidth;
};
