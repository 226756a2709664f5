import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredEntry } from '../../shared/domain/decision/subjects.ts';
import { readKept } from '../../shared/domain/decision/upcast.ts';
import { UsageError } from './checked-json.ts';
import { chunksOf } from './chunks.ts';
import { type FileLine, linesOf } from './lines.ts';
import { type NoEntry, type Sort, storedIn } from './stored-entry.ts';

/** Where a run's folder keeps its ledger; throws a UsageError when it holds none. */
export const ledgerFileIn = async (out: string): Promise<string> => {
  const path = join(out, 'ledger.ndjson');
  await stat(path).catch(() => {
    throw new UsageError(
      `${out} holds no ledger.ndjson: run the campaign first, or name its folder with --out`,
    );
  });
  return path;
};

/** No entry that was ever written is longer: its detail has a quarter of a mebibyte at most. */
const longestEntry = 16 * 1_048_576;

/** Lines of a file of the ledger; one that cannot be read comes without its text. */
export const ledgerLinesOf = (path: string): AsyncGenerator<FileLine> =>
  linesOf(chunksOf(path), longestEntry);

/**
 * Entries of a file of one sort of them, a case or duty at a time; a line that is no entry is named by its number, with
 * the reason.
 *
 * @param form whether an entry has to stand there byte for byte as a run writes it, too
 */
export async function* keptCasesOf(
  path: string,
  sort: Sort,
  form: 'in any form' | 'as it was written' = 'in any form',
): AsyncGenerator<StoredEntry[] | NoEntry> {
  let entries: StoredEntry[] = [];
  for await (const line of ledgerLinesOf(path)) {
    const { number, text } = line;
    const stored = text === undefined ? `it ${line.why}` : storedIn(text, sort);
    if (typeof stored === 'string') {
      yield { line: number, why: stored };
      continue;
    }
    if (form === 'as it was written' && JSON.stringify(stored) !== text)
      yield { line: number, why: 'as a run writes one: a name stands in it twice, or it was formatted anew' };
    const [first] = entries;
    if (first && first.entry.caseId !== stored.caseId) {
      yield entries;
      entries = [];
    }
    entries.push(readKept(stored, ''));
  }
  if (entries.length > 0) yield entries;
}

/** The same of a file that has to be whole; throws a UsageError that names its first line which is no entry. */
export async function* wholeCasesOf(path: string, sort: Sort): AsyncGenerator<StoredEntry[]> {
  for await (const found of keptCasesOf(path, sort)) {
    if ('line' in found) {
      throw new UsageError(
        `${path} line ${found.line} is no entry, ${found.why}: verify names all such lines`,
      );
    }
    yield found;
  }
}
