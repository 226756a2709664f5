import { join } from 'node:path';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { type Audit, firstBreak } from '../../shared/application/audit.ts';
import type { Entry } from '../../shared/domain/case/entry.ts';
import { isCaseEntry } from '../../shared/domain/ledger/recorded.ts';
import { recountingPlan } from '../../shared/domain/progress/recount-plan.ts';
import { recounting } from '../../shared/domain/statistics/recompute.ts';
import { UsageError } from '../files.ts';
import { readJsonFile } from '../input/json-file.ts';
import { keptCasesOf, ledgerFileIn } from '../ledger-file.ts';
import { type Run, readRun } from '../run-file.ts';
import { firstDifference } from './difference.ts';
import { checkDocuments } from './documents.ts';
import { type Duties, readDuties } from './duties.ts';
import { withPlans } from './plan.ts';
import { type Statements, statementsOf } from './statements.ts';

/** What was checked, and what of it does not hold, the first first. */
export interface Verified {
  readonly faults: readonly string[];
  readonly entries: number;
  readonly statements: number;
  readonly documents: number;
}

/** @throws UsageError when it cannot be read */
const readJson = async (path: string): Promise<unknown> => {
  const read = await readJsonFile(path);
  if ('why' in read) throw new UsageError(`${path} ${read.why}`);
  return read.value;
};

interface Read {
  readonly count: ReturnType<typeof recounting>;
  readonly planCount: ReturnType<typeof recountingPlan>;
  /** By id; kept only where documents are made of them. */
  readonly cases: Map<string, readonly Entry[]>;
  readonly entries: number;
}

/** Reads the ledger once: checks each case's chain, and counts it. */
const readLedger = async (out: string, run: Run, faults: string[]): Promise<Read> => {
  const path = await ledgerFileIn(out);
  const count = recounting(run.first, run.until, sha256);
  const planCount = recountingPlan();
  const cases = new Map<string, readonly Entry[]>();
  const seen = new Set<string>();
  let entries = 0;
  for await (const found of keptCasesOf(path)) {
    if ('line' in found) {
      faults.push(`ledger.ndjson line ${found.line} is no entry`);
      continue;
    }
    const caseId = found[0]?.entry.caseId ?? '';
    const read = found.map(({ entry }) => entry).filter(isCaseEntry);
    if (seen.has(caseId)) faults.push(`case ${caseId} stands in two places of ledger.ndjson`);
    seen.add(caseId);
    if (run.documents !== 'figures') cases.set(caseId, read);
    const broken = firstBreak({ entries: found }, sha256);
    if (broken) faults.push(`case ${caseId}, entry ${broken.seq} ${broken.why}`);
    else {
      count.take(read);
      planCount.take(read);
    }
    entries += found.length;
  }
  return { count, planCount, cases, entries };
};

/** Compares the statements that are kept with those that the ledger gives; tells how many there have to be. */
const checkStatements = async (
  out: string,
  { tenDays, bulletins }: Statements,
  faults: string[],
): Promise<number> => {
  const expected = [
    ...tenDays.map(({ statement }) => [`ten-day/${statement.period}.json`, statement] as const),
    ...bulletins.map(({ statement }) => [`bulletins/${statement.month}.json`, statement] as const),
    ...bulletins.flatMap(({ plan }) => (plan ? [[`plan/${plan.month}.json`, plan] as const] : [])),
  ];
  for (const [key, statement] of expected) {
    const found = await readJson(join(out, key)).catch(() => undefined);
    const difference = found === undefined ? 'is missing or no JSON' : firstDifference(found, statement);
    if (difference) faults.push(`${key}: ${difference}`);
  }
  return expected.length;
};

/** What the audit says of entries, duties and root against what the two files hold. */
const checkAudit = (audit: Audit, cases: number, duties: Duties, root: string, faults: string[]): void => {
  const counted = audit.recorded + audit.own + audit.duties.own;
  if (counted !== cases + duties.entries) {
    const held = `ledger.ndjson holds ${cases} and duties.ndjson ${duties.entries}`;
    faults.push(`audit.json counts ${counted} entries, ${held}`);
  }
  const difference = firstDifference(audit.duties, duties.counts, 'duties');
  if (difference) faults.push(`audit.json: ${difference}`);
  if (audit.root !== root) faults.push(`audit.json: root is ${audit.root}, the ledger gives ${root}`);
};

/**
 * Checks a run's folder against itself: chains of cases and duties, audit, roots, every figure, how the plan stands,
 * and what every document says, made once more from `ledger.ndjson` and `duties.ndjson` alone. Of a ledger that does
 * not hold, no document is made.
 */
export const verify = async (out: string): Promise<Verified> => {
  const run = await readRun(out);
  const faults: string[] = [];
  const { count, planCount, cases, entries } = await readLedger(out, run, faults);
  const duties = await readDuties(out, faults);
  const { cuts, root } = count.cuts();
  checkAudit((await readJson(join(out, 'audit.json'))) as Audit, entries, duties, root, faults);
  const holds = faults.length === 0;
  const { tenDays, bulletins } = await statementsOf(run, cuts);
  const expected = { tenDays, bulletins: withPlans(run, bulletins, duties.duties, planCount) };
  const statements = await checkStatements(out, expected, faults);
  const documents = holds ? await checkDocuments(out, run, expected, cases, faults) : 0;
  return { faults, entries: entries + duties.entries, statements, documents };
};
