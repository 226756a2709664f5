import { readFile, writeFile } from 'node:fs/promises';
import { sha256 } from '../../../shared/adapters/system/sha256.ts';
import { canonical } from '../../../shared/domain/kernel/chain.ts';
import { previousPeriod } from '../../../shared/domain/kernel/period.ts';
import { beforeFirst, type Close } from '../../../shared/domain/statistics/close.ts';
import { createRecount } from '../../../shared/domain/statistics/recompute.ts';
import { linesOfCuts } from '../figures/figure-lines.ts';
import { statementText } from '../figures/statement-text.ts';
import { filesIn } from '../folder.ts';
import type { Plan } from '../ledger/plan.ts';
import { casesOf } from '../ledger/read.ts';
import { type Measure, measured } from '../process/measured.ts';

export interface Recomputed {
  readonly measure: Measure;
  /** Milliseconds of it in which entries were read and parsed, and not counted. */
  readonly reading: number;
}

/**
 * Counts every period anew from the ledger's file, as `supervision verify` does once it has checked a
 * case's chain. Leaves what the others are compared with, and the close before the compiled period.
 */
export const run = async (
  of: Pick<Plan, 'first' | 'through' | 'compiled'> & { folder: string },
): Promise<Recomputed> => {
  const files = filesIn(of.folder);
  let counting = 0;
  const { measure, value: cuts } = await measured(async () => {
    const count = createRecount(of.first, of.through, sha256);
    for await (const entries of casesOf(files.ledger)) {
      const read = performance.now();
      count.take(entries);
      counting += performance.now() - read;
    }
    const read = performance.now();
    const { cuts } = count.snapshots();
    counting += performance.now() - read;
    return cuts;
  });
  await linesOfCuts(cuts).write(files.ourFigures);
  const cut = cuts.find(({ period }) => period === of.compiled);
  const earlier = cuts.find(({ period }) => period === previousPeriod(of.compiled));
  if (!cut) throw new Error(`period ${of.compiled} was not counted`);
  await writeFile(files.statement, statementText(cut));
  const before: Close = {
    ...beforeFirst(previousPeriod(of.compiled)),
    ...(earlier && { root: earlier.root, flows: earlier.flows, toDate: earlier.toDate }),
    open: JSON.parse(await readFile(files.open, 'utf8')) as Close['open'],
  };
  await writeFile(files.before, canonical(before));
  return { measure, reading: measure.milliseconds - counting };
};
