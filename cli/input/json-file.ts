import { readFile } from 'node:fs/promises';
import { mostLevelsAround, NestingError, parseJson } from '../../events/bounded-json.ts';
import { decodeUtf8, EncodingError } from '../../shared/text/utf8.ts';
import { whyUnread } from './unread.ts';

/** What a file of JSON holds, or why it cannot be read: said after its name. */
export type JsonFile = { readonly value: unknown } | { readonly why: string };

/** An engine quotes the text that it could not parse: whatever of it nobody can see is left out. */
const visible = (message: string): string => message.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '');

/** Reads a file of JSON: UTF-8 with or without its mark, nested no deeper than is read. */
export const readJsonFile = async (path: string): Promise<JsonFile> => {
  try {
    return { value: parseJson(decodeUtf8(await readFile(path)), mostLevelsAround) };
  } catch (error) {
    if (error instanceof EncodingError || error instanceof NestingError) return { why: error.message };
    if (error instanceof SyntaxError) return { why: `is no JSON: ${visible(error.message)}` };
    return { why: whyUnread(path, error as NodeJS.ErrnoException) };
  }
};
