import { stat, writeFile } from 'node:fs/promises';
import { lineFile } from '../../../cli/campaign/outputs.ts';
import type { Entry } from '../../../shared/domain/case/entry.ts';
import { isEnded } from '../../../shared/domain/case/state.ts';
import { countedCase } from '../../../shared/domain/statistics/close.ts';
import type { CountedCase } from '../../../shared/domain/statistics/tally.ts';
import { filesIn } from '../folder.ts';
import { casesOfPlan } from '../ledger/cases.ts';
import { makePatterns } from '../ledger/patterns.ts';
import { type LedgerOptions, type Plan, planOf } from '../ledger/plan.ts';

export interface WrittenLedger extends Plan {
  readonly bytes: number;
}

/** Writes a ledger, and beside it what the compile of its last full period is given: entries and open cases. */
export const run = async (options: LedgerOptions & { folder: string }): Promise<WrittenLedger> => {
  const files = filesIn(options.folder);
  const patterns = makePatterns();
  const plan = planOf(options, patterns);
  const ledger = lineFile(files.ledger);
  const period = lineFile(files.period);
  const open: [caseId: string, counted: CountedCase][] = [];
  for (const entries of casesOfPlan(plan, patterns, options.entries)) {
    let before: Entry | undefined;
    for (const entry of entries) {
      await ledger.write(entry);
      if (entry.postedTo < plan.compiled) before = entry;
      if (entry.postedTo === plan.compiled) await period.write(entry);
    }
    if (before && !isEnded(before.after.status)) open.push([before.caseId, countedCase(before)]);
  }
  await ledger.close();
  await period.close();
  await writeFile(files.open, JSON.stringify(open));
  return { ...plan, bytes: (await stat(files.ledger)).size };
};
