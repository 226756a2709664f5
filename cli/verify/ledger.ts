import { sha256 } from '../../shared/adapters/system/sha256.ts';
import type { createAudit } from '../../shared/application/audit.ts';
import type { Entry } from '../../shared/domain/case/entry.ts';
import { isCaseEntry } from '../../shared/domain/decision/subjects.ts';
import { createPlanRecount } from '../../shared/domain/plan-report/recount-plan.ts';
import { createRecount } from '../../shared/domain/statistics/recompute.ts';
import { createCloseRecount } from '../../shared/domain/statistics/recount-closes.ts';
import { keptCasesOf, ledgerFileIn } from '../input/ledger-file.ts';
import type { Run } from '../input/run-file.ts';
import { checkingCases } from './cases-file.ts';

/** A ledger counted in every way in which a run's files are made of it. */
export interface Read {
  readonly count: ReturnType<typeof createRecount>;
  readonly planCount: ReturnType<typeof createPlanRecount>;
  readonly closes: ReturnType<typeof createCloseRecount>;
  /** By id; kept only where documents are made of them. */
  readonly cases: Map<string, readonly Entry[]>;
  readonly entries: number;
}

/** Says where a case stands twice, or out of the order of ids in which a run writes them. */
export const placing = (what: string, file: string, faults: string[]) => {
  const seen = new Set<string>();
  let last = '';
  return (id: string): void => {
    if (seen.has(id)) faults.push(`${what} ${id} stands in two places of ${file}`);
    else if (id < last) faults.push(`${what} ${id} stands after ${last} in ${file}: lines were moved`);
    seen.add(id);
    last = id;
  };
};

/** Reads `ledger.ndjson` once: checks each case's chain and its line of `cases.ndjson`, and counts it. */
export const readLedger = async (
  out: string,
  run: Run,
  audit: ReturnType<typeof createAudit>,
  faults: { readonly ledger: string[]; readonly others: string[] },
): Promise<Read> => {
  const path = await ledgerFileIn(out);
  const count = createRecount(run.first, run.until, sha256);
  const planCount = createPlanRecount();
  const closes = createCloseRecount();
  const lines = await checkingCases(out, faults.others);
  const cases = new Map<string, readonly Entry[]>();
  const place = placing('case', 'ledger.ndjson', faults.ledger);
  let entries = 0;
  for await (const found of keptCasesOf(path, 'case', 'as it was written')) {
    if ('line' in found) {
      faults.ledger.push(`ledger.ndjson line ${found.line} is no entry, ${found.why}`);
      continue;
    }
    const caseId = found[0]?.entry.caseId ?? '';
    place(caseId);
    const read = found.map(({ entry }) => entry).filter(isCaseEntry);
    if (run.documents !== 'figures') cases.set(caseId, read);
    const broken = audit.take({ entries: found, facts: [] });
    if (broken) faults.ledger.push(`case ${caseId}, entry ${broken.seq} ${broken.why}`);
    else for (const counted of [count, planCount, closes]) counted.take(read);
    await lines.take(read);
    entries += found.length;
  }
  await lines.end();
  return { count, planCount, closes, cases, entries };
};
