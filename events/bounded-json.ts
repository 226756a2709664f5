/**
 * Levels to which objects and lists of a detail, or of a file that people write, may stand within each other. The
 * contract's own fields reach five. What compares, prints or hashes values does so by recursion, and would end the
 * process at some thousands.
 */
export const mostLevels = 100;

/** An entry holds its detail, and the ledger's lines hold entries: they may be nested that much deeper. */
export const mostLevelsAround = mostLevels + 2;

/** A text whose objects and lists stand within each other more often than is read. */
export class NestingError extends Error {
  constructor(
    readonly levels: number,
    readonly most: number,
  ) {
    super(`is nested ${levels} levels deep, at most ${most} are read: put it in a flat form`);
  }
}

/** Whether a text has more openings than so many: without them it needs no look at every character. */
const hasMoreOpenings = (text: string, most: number): boolean => {
  let found = 0;
  for (const opening of ['{', '[']) {
    for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
      found += 1;
      if (found > most) return true;
    }
  }
  return false;
};

const [quote, backslash] = ['"'.charCodeAt(0), '\\'.charCodeAt(0)];
const openings = new Set([...'[{'].map((each) => each.charCodeAt(0)));
const closings = new Set([...']}'].map((each) => each.charCodeAt(0)));

/** How deep objects and lists of a JSON text stand within each other; brackets within its strings count for nothing. */
const levelsOf = (text: string): number => {
  let [levels, deepest] = [0, 0];
  let isString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isString) {
      if (code === backslash) at += 1;
      else if (code === quote) isString = false;
    } else if (code === quote) isString = true;
    else if (openings.has(code)) {
      levels += 1;
      if (levels > deepest) deepest = levels;
    } else if (closings.has(code)) levels -= 1;
  }
  return deepest;
};

/**
 * Parses a JSON text from outside. Its nesting is counted before anything is made of it.
 *
 * @param most levels that are read
 * @throws NestingError when it is nested deeper, SyntaxError when it is no JSON
 */
export const parseJson = (text: string, most: number = mostLevels): unknown => {
  if (hasMoreOpenings(text, most)) {
    const levels = levelsOf(text);
    if (levels > most) throw new NestingError(levels, most);
  }
  return JSON.parse(text);
};
