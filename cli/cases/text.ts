import { shanghaiText } from '../../shared/domain/kernel/day.ts';

/** Cells a text takes on a terminal: a Chinese character takes two. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (width, character) =>
      width +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        character,
      )
        ? 2
        : 1),
    0,
  );

/** A text filled up with spaces to a number of cells. */
export const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** An instant as a terminal shows it: `2015-07-30 09:00`, Beijing time. */
export const minutes = (instant: number): string => shanghaiText(instant).slice(0, 16).replace('T', ' ');
