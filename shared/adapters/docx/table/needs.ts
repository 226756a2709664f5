import { cellText } from '../../../documents/cell-text.ts';
import type { Cell, Table } from '../../../documents/model.ts';
import { ems } from '../measure.ts';

/** A cell's margins and lines, in points. */
const aroundCell = 7.5;

/** Ems: where words may break, at the earliest and as a rule; how long their lines get, and up to where codes stay whole. */
const [fewestWords, usualWords, longestWords, longestCode] = [6, 8, 20, 20];
/** Lines of a head at the most; ems: its narrowest, and up to where it is best on one line, else on two. */
const [mostLines, shortestHead, wholeHead] = [3, 2, 3];

/**
 * What a column needs, in ems: `best` keeps all on one line, `least` breaks words into lines of a usual length, and
 * `narrowest` into short ones; neither breaks a number or a code.
 */
export interface Need {
  readonly narrowest: number;
  readonly least: number;
  readonly best: number;
}

const wordsNeed = (text: string): Need => {
  const width = ems(text);
  const best = Math.min(width, longestWords);
  if (/[^ -~]/.test(text)) {
    return { narrowest: Math.min(width, fewestWords), least: Math.min(width, usualWords), best };
  }
  const least = Math.min(Math.max(...text.split(' ').map(ems)), longestCode);
  return { narrowest: least, least, best };
};

const cellNeed = (cell: Cell): Need => {
  const { text, of = '' } = cellText(cell);
  if (cell.format === 'text') return wordsNeed(text);
  const least = Math.max(ems(text), ems(of));
  return { narrowest: least, least, best: ems(text + of) };
};

const headNeed = (head: string): Need => {
  const width = ems(head);
  const least = Math.max(shortestHead, Math.ceil(width / mostLines));
  return {
    narrowest: least,
    least,
    best: Math.max(least, width <= wholeHead ? width : Math.ceil(width / 2)),
  };
};

/** What each column of a table needs. */
export const needsOf = ({ columns, rows }: Table): readonly Need[] =>
  columns.map(({ head }, place) => {
    const need = { ...headNeed(head) };
    for (const { cells } of rows) {
      const cell = cells[place];
      if (cell === undefined) continue;
      const { narrowest, least, best } = cellNeed(cell);
      need.narrowest = Math.max(need.narrowest, narrowest);
      need.least = Math.max(need.least, least);
      need.best = Math.max(need.best, best);
    }
    return need;
  });

/** The points that a need of ems takes at a size of type, with the cell's margins. */
export const pointsOf = (need: number, size: number): number => need * size + aroundCell;

/** Whether the cell's value and its fraction stand on one line in a column of that width. */
export const onOneLine = (cell: Cell, points: number, size: number): boolean =>
  pointsOf(cellNeed(cell).best, size) <= points;
