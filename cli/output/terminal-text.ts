import { shanghaiText } from '../../shared/domain/kernel/day.ts';
import { legible } from '../../shared/text/legible.ts';

/** Characters that take two cells of a terminal: Chinese ones, those of the planes for rare ones too, and emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;

/** Characters that stand in the cell of the one before them. */
const attached = /[\p{M}\u200c\u200d]/u;

const widthOf = (text: string): number => {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : attached.test(character) ? 0 : 1;
  return width;
};

/** A text as a terminal shows it, filled up with spaces to a number of cells. */
export const padded = (text: string, width: number): string => {
  const shown = legible(text, 'terminal');
  return shown + ' '.repeat(Math.max(0, width - widthOf(shown)));
};

/** An instant as a terminal shows it: `2015-07-30 09:00`, Beijing time. */
export const minutes = (instant: number): string => shanghaiText(instant).slice(0, 16).replace('T', ' ');
