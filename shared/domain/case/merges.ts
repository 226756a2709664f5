/** A case that was merged into another. */
export interface Merge {
  readonly caseId: string;
  readonly into: string;
}

/** A circle, told from the first of its ids on. */
const fromFirst = (circle: readonly string[]): readonly string[] => {
  const first = circle.reduce((place, id, index) => (id < (circle[place] ?? id) ? index : place), 0);
  return [...circle.slice(first), ...circle.slice(0, first)];
};

/**
 * Circles among merges: cases of which each was merged into the next and the last into the first, so that the matter
 * of all of them is handled by none. Each begins with the first of its ids, and they come in the order of those. A
 * case is merged once, so that each has one successor: the time taken grows with the number of merges and no faster.
 */
export const mergeCyclesIn = (merges: readonly Merge[]): readonly (readonly string[])[] => {
  const intoOf = new Map(merges.map(({ caseId, into }) => [caseId, into]));
  const walked = new Set<string>();
  const circles: (readonly string[])[] = [];
  for (const start of intoOf.keys()) {
    const path = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !walked.has(at)) {
      walked.add(at);
      path.add(at);
      at = intoOf.get(at);
    }
    if (at === undefined || !path.has(at)) continue;
    const ids = [...path];
    circles.push(fromFirst(ids.slice(ids.indexOf(at))));
  }
  return circles.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
};

/** A circle as people read it: `A → B → A`. */
export const circleText = (circle: readonly string[]): string => [...circle, circle[0]].join(' → ');
