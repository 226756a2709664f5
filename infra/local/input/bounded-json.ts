/** Levels to which what is put on the bus may be nested: whatever copies and prints it does so by recursion. */
export const mostLevels = 100;

/** A text whose objects and lists stand within each other more often than is read. */
export class NestingError extends Error {}

const levelsOf = (text: string): number => {
  let [levels, deepest] = [0, 0];
  let isString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isString && character === '\\') at += 1;
    else if (character === '"') isString = !isString;
    else if (!isString && (character === '{' || character === '[')) {
      levels += 1;
      deepest = Math.max(deepest, levels);
    } else if (!isString && (character === '}' || character === ']')) levels -= 1;
  }
  return deepest;
};

/**
 * Parses a JSON text, its nesting counted before.
 *
 * @throws NestingError when it is nested deeper, SyntaxError when it is no JSON
 */
export const parseJson = (text: string, most: number = mostLevels): unknown => {
  const levels = levelsOf(text);
  if (levels > most) throw new NestingError(`is nested ${levels} levels deep, at most ${most} are read`);
  return JSON.parse(text);
};
