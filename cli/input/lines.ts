import { isUtf8 } from 'node:buffer';
import { adviceOnMark } from '../../shared/text/foreign-encoding.ts';
import { EncodingError, withoutMark } from '../../shared/text/utf8.ts';

/** A line of a file, and where it stands: its number from 1, its place and length in bytes, without its line feed. */
export type FileLine = {
  readonly number: number;
  readonly offset: number;
  readonly length: number;
} & (
  | { readonly text: string }
  /** Why it is no text: said after the number of the line. */
  | { readonly text?: never; readonly why: string }
);

const lineFeed = 0x0a;

/** Splits bytes into lines; keeps no more of a line than the longest that is read. */
const splitting = (longest: number) => {
  let number = 0;
  let offset = 0;
  /** Of the line that is under way. */
  let parts: Buffer[] = [];
  let length = 0;
  let foreign: string | undefined;

  const hold = (part: Buffer) => {
    if (offset === 0 && length === 0) foreign = adviceOnMark(part);
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const place = (size: number) => {
    number += 1;
    const found = { number, offset, length: size };
    offset += size + 1;
    return found;
  };
  const refusal = (bytes: Buffer): string => {
    const error = new EncodingError(bytes);
    return `is not UTF-8 at byte offset ${offset + error.offset} of the file; ${error.advice}`;
  };
  const lineOf = (bytes: Buffer, isWell: boolean): FileLine => {
    // Of UTF-16, a line feed's other byte is left over.
    if (foreign !== undefined && bytes.every((byte) => byte === 0))
      return { ...place(bytes.length), text: '' };
    const why =
      foreign !== undefined
        ? `is not UTF-8; ${foreign}`
        : bytes.length > longest
          ? `has ${bytes.length} bytes, more than ${longest}`
          : isWell || isUtf8(bytes)
            ? undefined
            : refusal(bytes);
    const found = place(bytes.length);
    return why === undefined ? { ...found, text: withoutMark(bytes.toString('utf8')) } : { ...found, why };
  };
  const finish = (): FileLine => {
    const [only, ...others] = parts;
    const [bytes, size] = [only && others.length === 0 ? only : Buffer.concat(parts), length];
    [parts, length] = [[], 0];
    return size > longest
      ? { ...place(size), why: `has ${size} bytes, more than ${longest}` }
      : lineOf(bytes, false);
  };
  return {
    *take(chunk: Buffer): Generator<FileLine> {
      const first = chunk.indexOf(lineFeed);
      if (first < 0) return hold(chunk);
      hold(chunk.subarray(0, first));
      yield finish();
      const last = chunk.lastIndexOf(lineFeed);
      // One look at all whole lines is much less than one at each.
      const isWell = isUtf8(chunk.subarray(first + 1, last));
      for (let start = first + 1, end = 0; start <= last; start = end + 1) {
        end = chunk.indexOf(lineFeed, start);
        yield lineOf(chunk.subarray(start, end), isWell);
      }
      if (last + 1 < chunk.length) hold(chunk.subarray(last + 1));
    },
    *end(): Generator<FileLine> {
      if (length > 0) yield finish();
    },
  };
};

/**
 * Lines of a file that end at line feeds alone: JSON may hold every other kind of line end within its texts, and takes
 * a carriage return for white space. A line that is not UTF-8, or too long, comes without its text.
 *
 * @param longest bytes of the longest line that is read
 */
export async function* linesOf(chunks: AsyncIterable<Buffer>, longest: number): AsyncGenerator<FileLine> {
  const lines = splitting(longest);
  // Not by `yield*`, which waits for each line of a chunk twice.
  for await (const chunk of chunks) for (const line of lines.take(chunk)) yield line;
  for (const line of lines.end()) yield line;
}
