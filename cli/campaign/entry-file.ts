import { chunksOf } from '../input/chunks.ts';
import { linesOf } from '../input/lines.ts';
import { readEntry } from '../input/posted-entry.ts';

/** A line longer than this is parked unread: PutEvents takes a mebibyte at most. */
export const longestLine = 1_048_576;

export interface UnreadableLine {
  readonly line: number;
  readonly why: string;
  readonly time: number;
}

/** A file of entries, indexed: where each line stands and when it was posted. Holds no text. */
export interface EntryFile {
  readonly path: string;
  /** Readable lines in the order of their `Time`, equal ones in the file's. */
  readonly order: Uint32Array;
  readonly times: Float64Array;
  readonly offsets: Float64Array;
  readonly lengths: Uint32Array;
  readonly numbers: Uint32Array;
  readonly unreadable: readonly UnreadableLine[];
}

/** Reads a file of entries once and indexes it. Blank lines are no entries. */
export const indexEntries = async (path: string): Promise<EntryFile> => {
  const times: number[] = [];
  const offsets: number[] = [];
  const lengths: number[] = [];
  const numbers: number[] = [];
  const unreadable: { line: number; why: string; time: number | undefined }[] = [];
  let lastTime: number | undefined;
  for await (const line of linesOf(chunksOf(path), longestLine)) {
    if (line.text?.trim() === '') continue;
    const entry =
      line.text === undefined
        ? ({ readable: false, why: line.why, time: undefined } as const)
        : readEntry(line.text);
    // An entry without any instant is taken when its neighbour before it was posted.
    const time: number | undefined = entry.time ?? lastTime;
    lastTime = time;
    if (!entry.readable) unreadable.push({ line: line.number, why: entry.why, time });
    else {
      times.push(time ?? Number.NaN);
      offsets.push(line.offset);
      lengths.push(line.length);
      numbers.push(line.number);
    }
  }
  const first = times.find((time) => !Number.isNaN(time)) ?? 0;
  const known = Float64Array.from(times, (time) => (Number.isNaN(time) ? first : time));
  const order = Uint32Array.from(known.keys()).sort((a, b) => (known[a] ?? 0) - (known[b] ?? 0) || a - b);
  return {
    path,
    order,
    times: known,
    offsets: Float64Array.from(offsets),
    lengths: Uint32Array.from(lengths),
    numbers: Uint32Array.from(numbers),
    unreadable: unreadable.map(({ time, ...rest }) => ({ ...rest, time: time ?? first })),
  };
};
