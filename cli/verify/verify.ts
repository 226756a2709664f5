import { join } from 'node:path';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { createAudit } from '../../shared/application/audit.ts';
import { json } from '../../shared/application/publication.ts';
import { calendarOf } from '../../shared/domain/kernel/calendar.ts';
import { startOf } from '../../shared/domain/kernel/day.ts';
import { closeOf, firstDayOf } from '../../shared/domain/kernel/period.ts';
import { expectDuties } from '../../shared/domain/plan/expected-duties.ts';
import { type RunFile, readRun } from '../input/run-file.ts';
import { checkAudit } from './audit.ts';
import { checkCloses } from './closes.ts';
import { checkDocuments } from './documents.ts';
import { readDuties } from './duties.ts';
import { checkBound, checkFolder } from './folder.ts';
import { differenceIn } from './kept-file.ts';
import { readLedger } from './ledger.ts';
import { withPlans } from './plan.ts';
import { type Statements, statementsOf } from './statements.ts';

/** What was checked, and what of it does not hold, the first first. */
export interface Verified {
  readonly faults: readonly string[];
  readonly entries: number;
  readonly statements: number;
  readonly documents: number;
}

/**
 * Compares the statements that are kept with those that the ledger gives.
 *
 * @returns the files that there have to be
 */
const checkStatements = async (
  out: string,
  { tenDays, bulletins }: Statements,
  faults: string[],
): Promise<readonly string[]> => {
  const expected = [
    ...tenDays.map(({ statement }) => [`ten-day/${statement.period}.json`, statement] as const),
    ...bulletins.map(({ statement }) => [`bulletins/${statement.month}.json`, statement] as const),
    ...bulletins.flatMap(({ plan }) => (plan ? [[`plan/${plan.month}.json`, plan] as const] : [])),
  ];
  for (const [key, statement] of expected) {
    const difference = await differenceIn(join(out, key), statement, json);
    if (difference) faults.push(`${key}: ${difference}`);
  }
  return expected.map(([key]) => key);
};

/** The duties that a run ought to have opened. */
const dutiesExpectedOf = ({ policy, registry, holidays, first, until }: RunFile) =>
  expectDuties(
    { policy, registry, calendar: calendarOf(holidays) },
    { since: startOf(firstDayOf(first)), until: closeOf(until) },
  );

/**
 * Checks every file of a run's folder. Made once more from `ledger.ndjson` and `duties.ndjson` alone, and compared, are
 * chains, roots, figures, `cases.ndjson`, closes, the audit as far as it counts what was recorded, how the plan stands,
 * and what every document says; of a ledger that does not hold, no document is made. What was rejected, told or never
 * recorded no ledger gives again: of those files and of `campaign.json` the digests are compared that `campaign.json`
 * carries. That shows whatever was changed by accident or without them; whoever changes a file and the digests, or
 * makes a whole run of another story, is seen only by a root that was printed elsewhere.
 */
export const verify = async (out: string): Promise<Verified> => {
  const run = await readRun(out);
  const audit = createAudit(0, sha256, dutiesExpectedOf(run));
  const [ledger, others]: [string[], string[]] = [[], []];
  const { count, planCount, closes, cases, entries } = await readLedger(out, run, audit, { ledger, others });
  const duties = await readDuties(out, audit, ledger);
  const { cuts, root } = count.snapshots();
  const told = await statementsOf(run, cuts);
  const plans = withPlans(run, told.bulletins, duties.duties, planCount);
  const expected = { tenDays: told.tenDays, bulletins: plans.bulletins };
  const faults = [...ledger, ...others];
  await checkAudit(out, audit, { cases: entries, duties: duties.entries, root }, faults);
  const statements = await checkStatements(out, expected, faults);
  const closed = await checkCloses(out, run, closes, cuts, plans.closes, faults);
  const documents = ledger.length === 0 ? await checkDocuments(out, run, expected, cases, faults) : undefined;
  // Which documents there have to be is known once they have been made.
  if (documents) await checkFolder(out, new Set([...statements, ...closed, ...documents]), faults);
  await checkBound(out, run, faults);
  return {
    faults,
    entries: entries + duties.entries,
    statements: statements.length,
    documents: documents?.length ?? 0,
  };
};
