import { join } from 'node:path';
import { canonical } from '../../shared/domain/kernel/chain.ts';
import { monthOf, type Period, periodsOfMonth, previousPeriod } from '../../shared/domain/kernel/period.ts';
import type { PlanClose } from '../../shared/domain/plan-report/plan-close.ts';
import type { createCloseRecount } from '../../shared/domain/statistics/recount-closes.ts';
import type { PeriodSnapshot } from '../../shared/domain/statistics/statement.ts';
import type { Run } from '../input/run-file.ts';
import { differenceIn } from './kept-file.ts';

/** The first period that a run closed: the ledger's first, or the one before all that statements were issued for. */
const firstClosed = ({ from, until }: Run, first: Period | undefined): Period => {
  const [firstOfMonth, , lastOfMonth] = periodsOfMonth(monthOf(from));
  const before = previousPeriod(lastOfMonth <= until ? firstOfMonth : from);
  return first !== undefined && first < before ? first : before;
};

/**
 * Compares what a run's periods and months compiled to with what the ledger gives.
 *
 * @returns the files that there have to be
 */
export const checkCloses = async (
  out: string,
  run: Run,
  recount: ReturnType<typeof createCloseRecount>,
  cuts: readonly PeriodSnapshot[],
  plans: readonly PlanClose[],
  faults: string[],
): Promise<readonly string[]> => {
  const keys: string[] = [];
  const first = recount.first();
  // What is recorded before a close is posted to the period that it closes.
  const earliest = previousPeriod(run.first);
  if (first !== undefined && first < earliest)
    faults.push(`ledger.ndjson has entries posted to ${first}, the run began with ${run.first}`);
  const begun = first !== undefined && first < earliest ? earliest : first;
  const check = async (key: string, close: unknown) => {
    keys.push(key);
    const difference = await differenceIn(join(out, key), close, canonical);
    if (difference) faults.push(`${key}: ${difference}`);
  };
  for (const close of recount.closes(firstClosed(run, begun), run.until, cuts))
    await check(`closes/${close.period}.json`, close);
  for (const plan of plans) await check(`closes/plan-${plan.month}.json`, plan);
  return keys;
};
