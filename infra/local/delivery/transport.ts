/** What the way between senders and functions does to messages. Each fault is one that AWS documents. */
export interface Transport {
  /** How often a message is put into its queue: at least once. */
  copies(): number;
  /** The order in which a queue gives what it holds; it promises none. */
  shuffle<T>(items: readonly T[]): readonly T[];
  /** How many of a batch are handed over at a time. */
  cut(length: number): number;
  /** Whether an invocation fails before the function sees it, or after, its answer lost; by how often it came back. */
  fault(returns: number): 'none' | 'before' | 'after';
}

/** Nothing goes wrong. */
export const calm: Transport = {
  copies: () => 1,
  shuffle: (items) => items,
  cut: (length) => length,
  fault: () => 'none',
};

/** A small generator of numbers from 0 to 1 (mulberry32): the same seed gives the same storm. */
const randomOf = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Fewer than the receptions after which a queue parks a message: the storm itself parks nothing. */
const mostFaults = 2;

/** Duplicates, reorders, cuts off and fails by chance, the same for the same seed. */
export const stormy = (seed: number): Transport => {
  const random = randomOf(seed);
  return {
    copies: () => (random() < 0.1 ? 2 : 1),
    shuffle: (items) => {
      const result = [...items];
      for (let left = result.length; left > 1; left -= 1) {
        const other = Math.floor(random() * left);
        const [a, b] = [result[left - 1], result[other]] as [
          (typeof result)[number],
          (typeof result)[number],
        ];
        result[left - 1] = b;
        result[other] = a;
      }
      return result;
    },
    cut: (length) => (random() < 0.2 ? 1 + Math.floor(random() * length) : length),
    fault: (returns) => {
      if (returns >= mostFaults) return 'none';
      const drawn = random();
      return drawn < 0.04 ? 'before' : drawn < 0.08 ? 'after' : 'none';
    },
  };
};
