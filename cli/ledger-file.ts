import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry } from '../shared/domain/case/entry.ts';
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

/** The entry that a line holds; undefined where it holds none. */
const entryOf = (line: string): Entry | undefined => {
  try {
    const value = JSON.parse(line) as Entry | null;
    return typeof value?.caseId === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
};

/** Entries of a run's `ledger.ndjson`, a case at a time; a line that is no entry is named by its number. */
export async function* casesOf(path: string): AsyncGenerator<Entry[] | { line: number }> {
  let entries: Entry[] = [];
  let line = 0;
  for await (const text of feedLinesOf(path)) {
    line += 1;
    const entry = entryOf(text);
    if (entry === undefined) {
      yield { line };
      continue;
    }
    if (entries.length > 0 && entries[0]?.caseId !== entry.caseId) {
      yield entries;
      entries = [];
    }
    entries.push(entry);
  }
  if (entries.length > 0) yield entries;
}
