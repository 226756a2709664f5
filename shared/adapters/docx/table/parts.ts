import type { Column, Table } from '../../../documents/model.ts';

/** Places of columns, in their order. */
export type Places = readonly number[];

/** The columns before and with the one that names the rows: the first of words among the first two. */
const naming = ({ rows }: Table): Places => {
  const named = rows[0]?.cells.slice(0, 2).findIndex(({ format }) => format === 'text') ?? 0;
  return Array.from({ length: 1 + Math.max(0, named) }, (_, place) => place);
};

/** Columns that stand under one group head. */
const groupsOf = (columns: readonly Column[], from: number): readonly Places[] => {
  const groups: number[][] = [];
  for (let place = from; place < columns.length; place += 1) {
    const group = columns[place]?.group;
    const last = groups.at(-1);
    if (last !== undefined && group !== undefined && columns[place - 1]?.group === group) last.push(place);
    else groups.push([place]);
  }
  return groups;
};

/**
 * Columns in parts that fit, each with the naming columns before it. A group is torn only when it doesn't fit alone.
 */
const partsThat = (fits: (places: Places) => boolean, table: Table): readonly Places[] => {
  const names = naming(table);
  const parts: number[][] = [];
  for (const group of groupsOf(table.columns, names.length)) {
    for (const piece of fits([...names, ...group]) ? [group] : group.map((place) => [place])) {
      const last = parts.at(-1);
      if (last !== undefined && fits([...names, ...last, ...piece])) last.push(...piece);
      else parts.push([...piece]);
    }
  }
  return parts.length === 0 ? [names] : parts.map((part) => [...names, ...part]);
};

/** As few parts as the width allows, of about the same width; `taken` tells what columns take of it. */
export const partsOf = (
  table: Table,
  width: number,
  taken: (places: Places) => number,
): readonly Places[] => {
  let best = partsThat((places) => taken(places) <= width, table);
  for (let limit = width * 0.95; best.length > 1 && limit > width / 2; limit -= width * 0.05) {
    const narrower = partsThat((places) => taken(places) <= limit, table);
    if (narrower.length > best.length) break;
    best = narrower;
  }
  return best;
};
