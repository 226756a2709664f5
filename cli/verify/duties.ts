import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { createAudit } from '../../shared/application/audit.ts';
import { isDutyEntry } from '../../shared/domain/decision/subjects.ts';
import type { DutyEntry } from '../../shared/domain/duty/entry.ts';
import { keptCasesOf } from '../input/ledger-file.ts';
import { placing } from './ledger.ts';

/** The duties of a run, each with its entries. */
export interface Duties {
  readonly duties: readonly (readonly DutyEntry[])[];
  readonly entries: number;
}

/** Reads `duties.ndjson`: checks each duty's chain, and counts them. */
export const readDuties = async (
  out: string,
  audit: ReturnType<typeof createAudit>,
  faults: string[],
): Promise<Duties> => {
  const path = join(out, 'duties.ndjson');
  const duties: (readonly DutyEntry[])[] = [];
  const place = placing('duty', 'duties.ndjson', faults);
  let entries = 0;
  const there = await stat(path).catch(() => undefined);
  if (!there) faults.push('duties.ndjson is missing');
  for await (const found of there ? keptCasesOf(path, 'duty', 'as it was written') : []) {
    if ('line' in found) {
      faults.push(`duties.ndjson line ${found.line} is no entry, ${found.why}`);
      continue;
    }
    const id = found[0]?.entry.caseId ?? '';
    place(id);
    const broken = audit.take({ entries: found, facts: [] });
    // Of a duty whose beginning is missing no report can tell.
    if (broken) faults.push(`duty ${id}, entry ${broken.seq} ${broken.why}`);
    else duties.push(found.map(({ entry }) => entry).filter(isDutyEntry));
    entries += found.length;
  }
  return { duties, entries };
};
