import { ledgerLinesOf } from '../../../cli/input/ledger-file.ts';
import type { Entry } from '../../../shared/domain/case/entry.ts';

/** Entries of a file that the bench itself wrote, a case at a time: read and parsed, checked by nobody. */
export async function* casesOf(path: string): AsyncGenerator<Entry[]> {
  let entries: Entry[] = [];
  for await (const { text = '' } of ledgerLinesOf(path)) {
    const entry = JSON.parse(text) as Entry;
    if (entries[0] && entries[0].caseId !== entry.caseId) {
      yield entries;
      entries = [];
    }
    entries.push(entry);
  }
  if (entries.length > 0) yield entries;
}
