import { type FileHandle, open } from 'node:fs/promises';
import { decodeUtf8 } from '../../shared/text/utf8.ts';
import type { EntryFile } from './entry-file.ts';

/** Lines that are read ahead of the one that is posted. */
const ahead = 512;
/** Lines of one read lie at most this far apart: a file that is nearly in order is read in large pieces. */
const farthest = 65_536;
const largestRead = 4_194_304;

interface Piece {
  readonly from: number;
  until: number;
  readonly positions: number[];
}

/** What is read at once: the positions by their place in the file, near ones together. */
const piecesOf = (index: EntryFile, positions: readonly number[]): Piece[] => {
  const offsetOf = (position: number) => index.offsets[position] ?? 0;
  const pieces: Piece[] = [];
  for (const position of positions.toSorted((a, b) => offsetOf(a) - offsetOf(b))) {
    const from = offsetOf(position);
    const until = from + (index.lengths[position] ?? 0);
    const last = pieces.at(-1);
    if (last && from - last.until <= farthest && until - last.from <= largestRead) {
      last.until = until;
      last.positions.push(position);
    } else pieces.push({ from, until, positions: [position] });
  }
  return pieces;
};

const readPieces = async (
  file: FileHandle,
  index: EntryFile,
  positions: readonly number[],
): Promise<string[]> => {
  const texts = new Map<number, string>();
  await Promise.all(
    piecesOf(index, positions).map(async ({ from, until, positions: within }) => {
      const { buffer } = await file.read(Buffer.allocUnsafe(until - from), 0, until - from, from);
      for (const position of within) {
        const start = (index.offsets[position] ?? 0) - from;
        texts.set(position, decodeUtf8(buffer.subarray(start, start + (index.lengths[position] ?? 0))));
      }
    }),
  );
  return positions.map((position) => texts.get(position) ?? '');
};

/** The readable lines of an indexed file in the order of their time, each with its position in the index. */
export async function* orderedLines(index: EntryFile): AsyncGenerator<{ position: number; text: string }> {
  const file = await open(index.path);
  let batch: { positions: number[]; texts: Promise<string[]> } | undefined;
  try {
    const next = (start: number) => {
      const positions = [...index.order.subarray(start, start + ahead)];
      return { positions, texts: readPieces(file, index, positions) };
    };
    batch = next(0);
    for (let start = 0; start < index.order.length; start += ahead) {
      const texts = await batch.texts;
      const { positions } = batch;
      batch = next(start + ahead);
      for (const [at, text] of texts.entries()) yield { position: positions[at] ?? 0, text };
    }
  } finally {
    // Whoever stops before the end leaves a read under way.
    await batch?.texts.catch(() => {});
    await file.close();
  }
}
