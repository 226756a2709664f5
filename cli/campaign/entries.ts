import { readEntry } from '../input/posted-entry.ts';
import type { EntryFile } from './entry-file.ts';
import { orderedLines } from './entry-lines.ts';
import type { ReplayEntry } from './replay.ts';

/** The entries of an indexed file in the order of their time. */
export async function* entriesOf(index: EntryFile): AsyncGenerator<ReplayEntry> {
  for await (const { position, text } of orderedLines(index)) {
    const entry = readEntry(text);
    if (!entry.readable) {
      throw new Error(`line ${index.numbers[position]} of ${index.path} has changed while it was read`);
    }
    const { caseId } = entry.detail;
    yield {
      source: entry.source,
      type: entry.type,
      detail: JSON.stringify(entry.detail),
      time: index.times[position] ?? 0,
      caseId: typeof caseId === 'string' ? caseId : undefined,
    };
  }
}
