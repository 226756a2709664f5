import type { Contender } from './contenders.ts';
import type { CaseLoad } from './workload.ts';

export interface Measured {
  readonly perSecond: number;
  /** Milliseconds that each event took, ascending. */
  readonly latencies: readonly number[];
}

/** Runs a contender over a workload: so many cases side by side, each case's events one after the other. */
export const measure = async (
  contender: Contender,
  loads: readonly CaseLoad[],
  concurrency: number,
): Promise<Measured> => {
  const latencies: number[] = [];
  let next = 0;
  const lane = async () => {
    for (let load = loads[next++]; load; load = loads[next++]) {
      for (let place = 0; place < load.commands.length; place += 1) {
        const began = performance.now();
        await contender(load, place);
        latencies.push(performance.now() - began);
      }
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: concurrency }, lane));
  const seconds = (performance.now() - began) / 1_000;
  return { perSecond: latencies.length / seconds, latencies: latencies.sort((a, b) => a - b) };
};

/** The value below which a share of an ascending list lies. */
export const percentile = (ascending: readonly number[], share: number): number =>
  ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? Number.NaN;

export interface Summary {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export const summaryOf = (values: readonly number[]): Summary => {
  const ascending = values.toSorted((a, b) => a - b);
  return {
    median: (percentile(ascending, 0.5) + percentile(ascending.toReversed(), 0.5)) / 2,
    least: percentile(ascending, 0),
    most: percentile(ascending, 1),
  };
};
