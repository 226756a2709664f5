import { readFile } from 'node:fs/promises';
import { sha256 } from '../../../shared/adapters/system/sha256.ts';
import type { Entry } from '../../../shared/domain/case/entry.ts';
import { canonical } from '../../../shared/domain/kernel/chain.ts';
import type { Period } from '../../../shared/domain/kernel/period.ts';
import { type Close, compileClose } from '../../../shared/domain/statistics/close.ts';
import { cutOf } from '../../../shared/domain/statistics/statement.ts';
import { statementText } from '../figures/statement-text.ts';
import { filesIn } from '../folder.ts';
import { casesOf } from '../ledger/read.ts';
import { type Measure, measured } from '../process/measured.ts';

export interface Compiled {
  readonly measure: Measure;
  /** Milliseconds of its parts: the close before read, the period's entries read and counted, the close written. */
  readonly parts: { readonly before: number; readonly entries: number; readonly close: number };
  readonly entries: number;
  readonly openBefore: number;
  /** Whether statement and root are those of the full recompute, byte for byte. */
  readonly agrees: boolean;
}

async function* entriesIn(path: string): AsyncGenerator<Entry> {
  for await (const entries of casesOf(path)) {
    yield* entries;
  }
}

/** Compiles a period from the close before it, as the scheduled run does: read, compile, write. */
export const run = async (of: { folder: string; compiled: Period }): Promise<Compiled> => {
  const files = filesIn(of.folder);
  const { measure, value } = await measured(async () => {
    const started = performance.now();
    const before = JSON.parse(await readFile(files.before, 'utf8')) as Close;
    const read = performance.now();
    const close = await compileClose(before, of.compiled, entriesIn(files.period), sha256);
    const compiled = performance.now();
    const text = canonical(close);
    const written = performance.now();
    const parts = { before: read - started, entries: compiled - read, close: written - compiled };
    return { before, close, text, parts };
  });
  const { before, close, parts, text } = value;
  const kept = JSON.parse(text) as Close;
  return {
    measure,
    parts,
    entries: close.entries,
    openBefore: before.open.length,
    agrees: statementText(cutOf(before, kept)) === (await readFile(files.statement, 'utf8')),
  };
};
