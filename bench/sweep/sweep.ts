import { memoryLedger } from '../../shared/adapters/memory/ledger.ts';
import { sweepDeadlines } from '../../shared/application/sweep-deadlines.ts';
import { rulebook } from '../../test/dsl/rulebook.ts';
import { summaryOf } from '../ledger/measure.ts';
import { midnight, type Stock } from './stock.ts';

export interface Measured {
  readonly milliseconds: number;
  /** Cases that a sweep found due. */
  readonly found: number;
  /** Units that it read, where a table counts them. */
  readonly readUnits?: number;
}

/** Sweeps a stock as often as asked: what falls due is posted to a bus that takes everything, and stays due. */
export const measureSweep = async (stock: () => Promise<Stock>, rounds: number): Promise<Measured> => {
  const { views, capacity } = await stock();
  const ports = { views, ledger: memoryLedger(), outbound: { put: async () => {} } };
  const times: number[] = [];
  let found = 0;
  const before = capacity?.read ?? 0;
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    found = (await sweepDeadlines(ports, rulebook, midnight)).raised;
    times.push(performance.now() - began);
  }
  const milliseconds = summaryOf(times).median;
  return { milliseconds, found, ...(capacity && { readUnits: (capacity.read - before) / rounds }) };
};
