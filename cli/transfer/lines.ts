import { join } from 'node:path';
import { mostLevelsAround, NestingError, parseJson } from '../../events/bounded-json.ts';
import type { Fact } from '../../shared/domain/kernel/entry.ts';
import type { KeptEntry } from '../../shared/domain/ledger/history.ts';
import { readKept } from '../../shared/domain/ledger/upcast.ts';
import type { CaseRecord } from '../../shared/ports/ledger.ts';
import { UsageError } from '../files.ts';
import type { FileLine } from '../input/lines.ts';
import { ledgerLinesOf } from '../ledger-file.ts';
import type { LedgerLine } from './export.ts';
import { isLines, type Manifest } from './manifest.ts';

/** What belongs together: the lines of a case, or the one line of an event that named none. */
const keyOf = (line: LedgerLine): string =>
  'entry' in line ? line.entry.caseId : (line.fact.caseId ?? `!${line.fact.envelopeId}`);

/** @throws UsageError when a line is none of an export's: its manifest may have been made anew over another file */
const lineIn = (file: string, { number, ...read }: FileLine): LedgerLine => {
  if (read.text === undefined) throw new UsageError(`${file} line ${number} ${read.why}`);
  try {
    return parseJson(read.text, mostLevelsAround) as LedgerLine;
  } catch (error) {
    const why = error instanceof NestingError ? error.message : 'is no JSON';
    throw new UsageError(`${file} line ${number} ${why}`);
  }
};

/** The records of an export, a case at a time, in its order. */
export async function* recordsOf(folder: string, { files }: Manifest): AsyncGenerator<CaseRecord> {
  let key: string | undefined;
  let entries: KeptEntry[] = [];
  let facts: Fact[] = [];
  for (const file of files.filter(isLines)) {
    for await (const read of ledgerLinesOf(join(folder, file.name))) {
      const line = lineIn(file.name, read);
      if (keyOf(line) !== key) {
        if (key !== undefined) yield { entries, facts };
        [key, entries, facts] = [keyOf(line), [], []];
      }
      if ('entry' in line) entries.push(readKept(line.entry, line.envelopeId ?? ''));
      else facts.push(line.fact);
    }
  }
  if (key !== undefined) yield { entries, facts };
}
