/** Most names that a sentence lists, and that a cell has room for. */
const most = { sentence: 6, cell: 12 } as const;

const firstOf = (names: readonly string[], measure: string, room: number): string =>
  names.length <= room ? names.join('、') : `${names.slice(0, room).join('、')}等${names.length}${measure}`;

/** Names in a sentence; of many the first ones and how many there are: 甲、乙等30件. */
export const bounded = (names: readonly string[], measure: string): string =>
  firstOf(names, measure, most.sentence);

/** Names in a cell, of which there may be more than in a sentence; — for none. */
export const listed = (names: readonly string[], measure: string): string | null =>
  names.length === 0 ? null : firstOf(names, measure, most.cell);

/** Characters of a text that a cell shows: more would fill a page with one row. */
const longest = 160;

/** A text as a cell has room for it; what is left out is marked. */
export const brief = (text: string | null): string | null =>
  text === null || [...text].length <= longest ? text : `${[...text].slice(0, longest).join('')}……`;

/** Counts that are not nothing, each with its name: 自查3个、征求意见2个. */
export const counted = (counts: Iterable<readonly [name: string, count: number]>, measure: string): string =>
  [...counts]
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name}${count}${measure}`)
    .join('、');

/** How many of a list there are of each kind, in the order in which kinds come first. */
export const tally = <T>(list: readonly T[], kindOf: (one: T) => string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(kindOf(one), (counts.get(kindOf(one)) ?? 0) + 1);
  return counts;
};
