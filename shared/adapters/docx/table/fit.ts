import type { Table } from '../../../documents/model.ts';
import { type TableSize, tableSizes } from '../styles.ts';
import { type Need, needsOf, pointsOf } from './needs.ts';
import { type Places, partsOf } from './parts.ts';

/** One line a row is worth a slightly smaller type; where that fails, 五号 is the usual size. */
const roomy = tableSizes.filter((points) => points >= 9.5);
const tight = tableSizes.filter((points) => points <= 10.5);
const smallest = 9;

/** A part of a table: which columns, and how wide each, in points. */
export interface Part {
  readonly places: Places;
  readonly widths: readonly number[];
}

/** How a table is set on a width: in one size of type, in as many parts as it takes to stay legible. */
export interface Fit {
  readonly size: TableSize;
  readonly parts: readonly Part[];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Shares out a width in proportion, no column getting less than its floor; floors too wide together all shrink. */
export const shareOut = (
  width: number,
  floors: readonly number[],
  shares: readonly number[],
): readonly number[] => {
  const needed = sum(floors);
  if (needed >= width) return floors.map((floor) => (floor / needed) * width);
  const held = new Set<number>();
  for (;;) {
    const free = width - sum([...held].map((place) => floors[place] ?? 0));
    const all = sum(shares.filter((_, place) => !held.has(place)));
    const wide = shares.map((share, place) =>
      held.has(place) ? (floors[place] ?? 0) : (free * share) / all,
    );
    const short = wide.findIndex((own, place) => !held.has(place) && own < (floors[place] ?? 0));
    if (short < 0) return wide;
    held.add(short);
  }
};

/** Fits a table into a width in points. */
export const fitOf = (table: Table, width: number): Fit => {
  const needs = needsOf(table);
  const takes = (places: Places, kind: keyof Need, size: number): readonly number[] =>
    places.map((place) => pointsOf(needs[place]?.[kind] ?? 0, size));
  const parts = partsOf(table, width, (places) => sum(takes(places, 'narrowest', smallest)));
  const all = (kind: keyof Need, size: number): boolean =>
    parts.every((places) => sum(takes(places, kind, size)) <= width);
  const size =
    roomy.find((points) => all('best', points)) ?? tight.find((points) => all('least', points)) ?? smallest;
  const floorsOf = (places: Places): readonly number[] => {
    const choices = (['best', 'least'] as const).map((kind) => takes(places, kind, size));
    return choices.find((floors) => sum(floors) <= width) ?? takes(places, 'narrowest', size);
  };
  return {
    size,
    parts: parts.map((places) => ({
      places,
      widths: shareOut(
        width,
        floorsOf(places),
        places.map((place) => table.columns[place]?.width ?? 1),
      ),
    })),
  };
};
