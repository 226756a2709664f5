import { join } from 'node:path';
import type { Fact } from '../../shared/domain/kernel/entry.ts';
import type { KeptEntry } from '../../shared/domain/ledger/history.ts';
import { subjectOfEntry, subjectOfFact } from '../../shared/domain/ledger/subject.ts';
import { readKept } from '../../shared/domain/ledger/upcast.ts';
import type { CaseRecord } from '../../shared/ports/ledger.ts';
import { feedLinesOf } from '../ledger-file.ts';
import type { LedgerLine } from './export.ts';
import { isLines, type Manifest } from './manifest.ts';

type Item = KeptEntry | Fact;

const itemOf = (line: LedgerLine): Item =>
  'entry' in line ? readKept(line.entry, line.envelopeId ?? '') : line.fact;

/** What belongs together: the lines of a case or a duty, or the one line of an event that named neither. */
const keyOf = (item: Item): string =>
  'entry' in item ? subjectOfEntry(item.entry) : (subjectOfFact(item) ?? `!${item.envelopeId}`);

/** The records of an export, a case at a time, in its order. */
export async function* recordsOf(folder: string, { files }: Manifest): AsyncGenerator<CaseRecord> {
  let key: string | undefined;
  let entries: KeptEntry[] = [];
  let facts: Fact[] = [];
  for (const file of files.filter(isLines)) {
    for await (const text of feedLinesOf(join(folder, file.name))) {
      const item = itemOf(JSON.parse(text) as LedgerLine);
      if (keyOf(item) !== key) {
        if (key !== undefined) yield { entries, facts };
        [key, entries, facts] = [keyOf(item), [], []];
      }
      if ('entry' in item) entries.push(item);
      else facts.push(item);
    }
  }
  if (key !== undefined) yield { entries, facts };
}
