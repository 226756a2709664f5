import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { LedgerOptions } from './ledger/plan.ts';
import { bestOf, type Measure } from './process/measured.ts';
import { inOwnProcess } from './process/own-process.ts';
import type { Compiled } from './tasks/compile.ts';
import type { ByDuckDb } from './tasks/duckdb.ts';
import type { Recomputed } from './tasks/recompute.ts';

/** What one ledger has shown; of several runs of a measurement the best. */
export interface Shown extends LedgerOptions {
  readonly bytes: number;
  readonly compile: Compiled;
  readonly recompute: Recomputed;
  readonly duckDb: ByDuckDb | undefined;
}

const best = <T extends { readonly measure: Measure }>(runs: readonly T[]): T | undefined => {
  const [fastest] = runs.toSorted((a, b) => a.measure.milliseconds - b.measure.milliseconds);
  return fastest && { ...fastest, measure: bestOf(runs.map(({ measure }) => measure)) };
};

/**
 * Writes a ledger, measures all that is asked of it, and deletes it. Runs take turns, so that a machine
 * that is busy for a while is busy for all of them.
 */
export const measureLedger = async (
  options: LedgerOptions & { readonly folder: string; readonly runs: number; readonly duckDb: boolean },
): Promise<Shown> => {
  const folder = await mkdtemp(join(options.folder, 'ledger-'));
  const { entries, perPeriod } = options;
  try {
    const { bytes, first, through, compiled } = await inOwnProcess('ledger', { folder, entries, perPeriod });
    const recomputes: Recomputed[] = [];
    const compiles: Compiled[] = [];
    const duckDbs: ByDuckDb[] = [];
    for (let run = 0; run < options.runs; run += 1) {
      recomputes.push(await inOwnProcess('recompute', { folder, first, through, compiled }));
      compiles.push(await inOwnProcess('compile', { folder, compiled }));
      if (options.duckDb) duckDbs.push(await inOwnProcess('duckdb', { folder, first, through }));
    }
    const compile = best(compiles);
    const recompute = best(recomputes);
    if (!compile || !recompute) throw new Error('nothing was run');
    return { entries, perPeriod, bytes, compile, recompute, duckDb: best(duckDbs) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
