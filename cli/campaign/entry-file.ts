import { createReadStream } from 'node:fs';
import { readEntry } from './read-entry.ts';

/** A line longer than this is parked unread: PutEvents takes a mebibyte at most. */
const longestLine = 1_048_576;

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

/** Lines of a file as bytes, with their place; a line that is too long comes without its bytes. */
async function* linesOf(
  path: string,
): AsyncGenerator<{ bytes: Buffer | undefined; offset: number; length: number }> {
  let carried: Buffer[] = [];
  let length = 0;
  let offset = 0;
  const take = (part: Buffer) => {
    length += part.length;
    if (length <= longestLine) carried.push(part);
    else carried = [];
  };
  const finish = () => {
    const bytes =
      length > longestLine ? undefined : carried.length === 1 ? carried[0] : Buffer.concat(carried);
    const line = { bytes, offset, length };
    carried = [];
    offset += length + 1;
    length = 0;
    return line;
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      take(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    if (start < chunk.length) take(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}

/** Reads a file of entries once and indexes it. Blank lines are no entries. */
export const indexEntries = async (path: string): Promise<EntryFile> => {
  const times: number[] = [];
  const offsets: number[] = [];
  const lengths: number[] = [];
  const numbers: number[] = [];
  const unreadable: { line: number; why: string; time: number | undefined }[] = [];
  let line = 0;
  let lastTime: number | undefined;
  for await (const { bytes, offset, length } of linesOf(path)) {
    line += 1;
    const text = bytes?.toString('utf8').replace(/^\uFEFF/, '');
    if (text !== undefined && text.trim() === '') continue;
    const entry =
      text === undefined
        ? ({
            readable: false,
            why: `has ${length} bytes, more than ${longestLine}`,
            time: undefined,
          } as const)
        : readEntry(text);
    // An entry without any instant is taken when its neighbour before it was posted.
    const time: number | undefined = entry.time ?? lastTime;
    lastTime = time;
    if (!entry.readable) unreadable.push({ line, why: entry.why, time });
    else {
      times.push(time ?? Number.NaN);
      offsets.push(offset);
      lengths.push(length);
      numbers.push(line);
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
