import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptEntry } from '../shared/domain/ledger/history.ts';
import { readKept } from '../shared/domain/ledger/upcast.ts';
import { UsageError } from './files.ts';
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
): AsyncGenerator<KeptEntry[] | NoEntry> {
  let entries: KeptEntry[] = [];
  let line = 0;
  for await (const text of feedLinesOf(path)) {
    line += 1;
    const stored = storedIn(text, sort);
    if (typeof stored === 'string') {
      yield { line, why: stored };
      continue;
    }
    if (form === 'as it was written' && JSON.stringify(stored) !== text)
      yield { line, why: 'as a run writes one: a name stands in it twice, or it was formatted anew' };
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
export async function* wholeCasesOf(path: string, sort: Sort): AsyncGenerator<KeptEntry[]> {
  for await (const found of keptCasesOf(path, sort)) {
    if ('line' in found) {
      throw new UsageError(
        `${path} line ${found.line} is no entry, ${found.why}: verify names all such lines`,
      );
    }
    yield found;
  }
}
