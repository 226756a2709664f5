import { readFile } from 'node:fs/promises';
import { mostLevelsAround, NestingError, parseJson } from '../../events/bounded-json.ts';
import { decodeUtf8, EncodingError } from '../../shared/text/utf8.ts';
import { firstDifference } from './difference.ts';

/** How a run writes a kind of file. */
type Write = (value: unknown) => string;

/** What a file says otherwise than it has to; undefined where it says the same, written as a run writes it. */
export const differenceIn = async (
  path: string,
  expected: unknown,
  write: Write,
): Promise<string | undefined> => {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return 'is missing';
  try {
    return differenceOf(decodeUtf8(bytes), expected, write);
  } catch (error) {
    if (error instanceof EncodingError) return error.message;
    throw error;
  }
};

/** The same of a text. Fields may stand in another order: what a close passes on comes in the order of that. */
export const differenceOf = (found: string, expected: unknown, write: Write): string | undefined => {
  const text = write(expected);
  if (found === text) return undefined;
  let value: unknown;
  try {
    value = parseJson(found, mostLevelsAround);
  } catch (error) {
    return error instanceof NestingError ? error.message : 'is no JSON';
  }
  const difference = firstDifference(value, JSON.parse(text) as unknown);
  if (difference) return difference;
  return write(value) === found
    ? undefined
    : 'is not written as a run writes it: a name stands in it twice, or it was formatted anew';
};
