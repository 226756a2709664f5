import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { mostLevelsAround, parseJson } from '../events/bounded-json.ts';
import type { Entry } from '../shared/domain/case/entry.ts';
import type { DutyEntry } from '../shared/domain/duty/entry.ts';
import type { KeptEntry } from '../shared/domain/ledger/history.ts';
import type { AnyEntry } from '../shared/domain/ledger/recorded.ts';
import type { StoredEntry } from '../shared/domain/ledger/stored.ts';
import { readKept } from '../shared/domain/ledger/upcast.ts';
import { UsageError } from './files.ts';
import { chunksOf } from './input/chunks.ts';
import { type FileLine, linesOf } from './input/lines.ts';

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

/** The entry that a line holds, in the form in which it was written; undefined where it holds none. */
const storedOf = ({ text }: FileLine): StoredEntry | undefined => {
  if (text === undefined) return undefined;
  try {
    const value = parseJson(text, mostLevelsAround) as StoredEntry | null;
    return typeof value?.caseId === 'string' && typeof value.v === 'number' ? value : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Entries of a file of them, a case or duty at a time; a line that is no entry is named by its
 * number.
 */
export async function* keptCasesOf(path: string): AsyncGenerator<KeptEntry[] | { line: number }> {
  let entries: KeptEntry[] = [];
  for await (const line of ledgerLinesOf(path)) {
    const stored = storedOf(line);
    if (stored === undefined) {
      yield { line: line.number };
      continue;
    }
    const [first] = entries;
    if (first && first.entry.caseId !== stored.caseId) {
      yield entries;
      entries = [];
    }
    entries.push(readKept(stored, ''));
  }
  if (entries.length > 0) yield entries;
}

/** The same, as entries alone. */
async function* entriesIn<E extends AnyEntry>(path: string): AsyncGenerator<E[] | { line: number }> {
  for await (const found of keptCasesOf(path))
    yield 'line' in found ? found : found.map(({ entry }) => entry as E);
}

/** Entries of a run's `ledger.ndjson`, a case at a time. */
export const casesOf = (path: string): AsyncGenerator<Entry[] | { line: number }> => entriesIn<Entry>(path);

/** Entries of a run's `duties.ndjson`, a duty of the plan at a time. */
export const dutiesOf = (path: string): AsyncGenerator<DutyEntry[] | { line: number }> =>
  entriesIn<DutyEntry>(path);
