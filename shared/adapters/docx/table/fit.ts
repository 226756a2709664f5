import type { Table } from '../../../domain/documents/model.ts';
import { type Need, needsOf, pointsOf } from './needs.ts';
import { type Places, partsOf } from './parts.ts';

/** Sizes of type for tables, in points: the larger two where nothing has to break, then down to the least legible. */
const roomy = [12, 10.5] as const;
const tight = [10.5, 10, 9.5, 9] as const;
const smallest = 9;

/** A part of a table: which columns, and how wide each, in points. */
export interface Part {
  readonly places: Places;
  readonly widths: readonly number[];
}

/** How a table is set on a width: in one size of type, in as many parts as it takes to stay legible. */
export interface Fit {
  readonly size: number;
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
  const parts = partsOf(table, width, (places) => sum(takes(places, 'least', smallest)));
  const all = (kind: keyof Need, size: number): boolean =>
    parts.every((places) => sum(takes(places, kind, size)) <= width);
  const size =
    roomy.find((points) => all('best', points)) ?? tight.find((points) => all('least', points)) ?? smallest;
  return {
    size,
    parts: parts.map((places) => {
      const best = takes(places, 'best', size);
      const floors = sum(best) <= width ? best : takes(places, 'least', size);
      return {
        places,
        widths: shareOut(
          width,
          floors,
          places.map((place) => table.columns[place]?.width ?? 1),
        ),
      };
    }),
  };
};
