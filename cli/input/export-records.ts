import { join } from 'node:path';
import type { StoredEntry } from '../../shared/domain/decision/subjects.ts';
import { readKept } from '../../shared/domain/decision/upcast.ts';
import type { Fact } from '../../shared/domain/ledger/entry.ts';
import { subjectOfEntry, subjectOfFact } from '../../shared/domain/ledger/subject.ts';
import type { CaseRecord } from '../../shared/ports/ledger.ts';
import { UsageError } from './checked-json.ts';
import { ledgerLinesOf } from './ledger-file.ts';
import { type LedgerLine, ledgerLineIn } from './ledger-line.ts';
import { isLines, type Manifest } from './manifest.ts';

type Item = StoredEntry | Fact;

const itemOf = (line: LedgerLine): Item =>
  'entry' in line ? readKept(line.entry, line.envelopeId ?? '') : line.fact;

/** What belongs together: the lines of a case or a duty, or the one line of an event that named neither. */
const keyOf = (item: Item): string =>
  'entry' in item ? subjectOfEntry(item.entry) : (subjectOfFact(item) ?? `!${item.envelopeId}`);

/** The records of an export, a case at a time, in its order; throws a UsageError that names a line which is none of an export's. */
export async function* recordsOf(folder: string, { files }: Manifest): AsyncGenerator<CaseRecord> {
  let key: string | undefined;
  let entries: StoredEntry[] = [];
  let facts: Fact[] = [];
  for (const file of files.filter(isLines)) {
    for await (const read of ledgerLinesOf(join(folder, file.name))) {
      const line = read.text === undefined ? `it ${read.why}` : ledgerLineIn(read.text);
      if (typeof line === 'string') {
        throw new UsageError(
          `${file.name} line ${read.number} is no line of an export, ${line}: copy the export again`,
        );
      }
      const item = itemOf(line);
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
