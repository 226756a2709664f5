import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { type Audit, auditing, firstBreak } from '../../shared/application/audit.ts';
import type { DutyEntry } from '../../shared/domain/duty/entry.ts';
import { isDutyEntry } from '../../shared/domain/ledger/recorded.ts';
import { keptCasesOf } from '../ledger-file.ts';

/** The duties of a run, each with its entries. */
export interface Duties {
  readonly duties: readonly (readonly DutyEntry[])[];
  readonly entries: number;
  /** As an audit counts them. */
  readonly counts: Audit['duties'];
}

/** Reads `duties.ndjson`: checks each duty's chain, and counts them. */
export const readDuties = async (out: string, faults: string[]): Promise<Duties> => {
  const path = join(out, 'duties.ndjson');
  const audit = auditing(0, sha256);
  const duties: (readonly DutyEntry[])[] = [];
  const seen = new Set<string>();
  let entries = 0;
  const there = await stat(path).catch(() => undefined);
  if (!there) faults.push('duties.ndjson is missing');
  for await (const found of there ? keptCasesOf(path, 'duty') : []) {
    if ('line' in found) {
      faults.push(`duties.ndjson line ${found.line} is no entry, ${found.why}`);
      continue;
    }
    const id = found[0]?.entry.caseId ?? '';
    if (seen.has(id)) faults.push(`duty ${id} stands in two places of duties.ndjson`);
    seen.add(id);
    const record = { entries: found, facts: [] };
    const broken = firstBreak(record, sha256);
    if (broken) faults.push(`duty ${id}, entry ${broken.seq} ${broken.why}`);
    audit.take(record);
    duties.push(found.map(({ entry }) => entry).filter(isDutyEntry));
    entries += found.length;
  }
  return { duties, entries, counts: audit.result(0, 0, '').audit.duties };
};
