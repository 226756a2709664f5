import { isUtf8 } from 'node:buffer';
import { adviceOn } from './foreign-encoding.ts';

const lineFeed = 0x0a;
const longestCharacter = 4;

/** How many bytes are UTF-8 before the first that are not; 3 bytes may belong to a character that is cut off there. */
const wellFormedPart = (bytes: Uint8Array): number => {
  const isWell = (length: number) => isUtf8(bytes.subarray(0, length));
  const isWellOrCut = (length: number) => {
    for (let cut = 0; cut < longestCharacter && cut <= length; cut += 1)
      if (isWell(length - cut)) return true;
    return false;
  };
  let [well, ill] = [0, bytes.length + 1];
  while (ill - well > 1) {
    const middle = Math.floor((well + ill) / 2);
    if (isWellOrCut(middle)) well = middle;
    else ill = middle;
  }
  while (!isWell(well)) well -= 1;
  return well;
};

/** Bytes that were to be a text and are not UTF-8. */
export class EncodingError extends Error {
  /** How many bytes stand before the first that is not UTF-8. */
  readonly offset: number;
  /** The line in which it stands, from 1. */
  readonly line: number;
  readonly advice: string;

  constructor(bytes: Uint8Array) {
    const offset = wellFormedPart(bytes);
    let line = 1;
    for (const byte of bytes.subarray(0, offset)) if (byte === lineFeed) line += 1;
    const advice = adviceOn(bytes);
    super(`is not UTF-8 at byte offset ${offset} (line ${line}); ${advice}`);
    this.offset = offset;
    this.line = line;
    this.advice = advice;
  }
}

const byteOrderMark = 0xfeff;

/** A text without the byte order mark that some programs begin it with. */
export const withoutMark = (text: string): string =>
  text.charCodeAt(0) === byteOrderMark ? text.slice(1) : text;

/**
 * The text of a file or of a part of it. A byte order mark at its beginning is left out.
 *
 * @throws EncodingError when the bytes are not UTF-8: none of them is ever replaced by U+FFFD
 */
export const decodeUtf8 = (bytes: Uint8Array): string => {
  if (!isUtf8(bytes)) throw new EncodingError(bytes);
  return withoutMark(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
};
