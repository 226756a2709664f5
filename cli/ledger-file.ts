import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry } from '../shared/domain/case/entry.ts';
import type { DutyEntry } from '../shared/domain/duty/entry.ts';
import type { KeptEntry } from '../shared/domain/ledger/history.ts';
import type { AnyEntry } from '../shared/domain/ledger/recorded.ts';
import type { StoredEntry } from '../shared/domain/ledger/stored.ts';
import { readKept } from '../shared/domain/ledger/upcast.ts';
import { UsageError } from './files.ts';

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

/** Large enough that reads are few, small enough that what is read stays in the processor's cache. */
const chunkLength = 256 * 1024;
const lineFeed = 0x0a;

/** A file's bytes in blocks of whole lines, without the line feed at a block's end; read while the last is used. */
async function* blocksOf(path: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: chunkLength }) as AsyncIterable<Buffer>) {
    const end = chunk.lastIndexOf(lineFeed);
    if (end >= 0) yield Buffer.concat([rest, chunk.subarray(0, end)]);
    rest = end >= 0 ? chunk.subarray(end + 1) : Buffer.concat([rest, chunk]);
  }
  if (rest.length > 0) yield rest;
}

/** Lines of a file that end at line feeds alone: JSON may hold every other kind of line end within its texts. */
export async function* feedLinesOf(path: string): AsyncGenerator<string> {
  for await (const block of blocksOf(path)) {
    for (let start = 0; start <= block.length; ) {
      const found = block.indexOf(lineFeed, start);
      const end = found < 0 ? block.length : found;
      yield block.toString('utf8', start, end);
      start = end + 1;
    }
  }
}

/** The entry that a line holds, in the form in which it was written; undefined where it holds none. */
const storedOf = (line: string): StoredEntry | undefined => {
  try {
    const value = JSON.parse(line) as StoredEntry | null;
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
  let line = 0;
  for await (const text of feedLinesOf(path)) {
    line += 1;
    const stored = storedOf(text);
    if (stored === undefined) {
      yield { line };
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
