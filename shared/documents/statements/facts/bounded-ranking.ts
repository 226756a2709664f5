import type { Listed } from './facts.ts';

/**
 * Counts everything and keeps the first few by an order, so that memory is bounded however much comes by.
 *
 * @param most how many are kept
 * @param order negative when the first goes before the second; what is equal stays in the order of its coming
 */
export const shelf = <T>(most: number, order: (a: T, b: T) => number) => {
  let count = 0;
  const items: T[] = [];
  return {
    /** True when the item is kept, as things stand. */
    put: (item: T): boolean => {
      count += 1;
      const after = items.findIndex((kept) => order(item, kept) < 0);
      const place = after < 0 ? items.length : after;
      items.splice(place, 0, item);
      if (items.length > most) items.pop();
      return place < most;
    },
    items: (): readonly T[] => items,
    listed: (): Listed<T> => ({ count, items: [...items] }),
  };
};

/** Shelves by a key, each made when something is first put on it. */
export const shelves = <T>(most: number, order: (a: T, b: T) => number) => {
  const found = new Map<string, ReturnType<typeof shelf<T>>>();
  return {
    put: (key: string, item: T): boolean => {
      const one = found.get(key) ?? shelf<T>(most, order);
      found.set(key, one);
      return one.put(item);
    },
    items: (): readonly T[] => [...found.values()].flatMap((one) => one.items()),
    listed: (): Record<string, Listed<T>> =>
      Object.fromEntries(
        [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, one.listed()]),
      ),
  };
};
