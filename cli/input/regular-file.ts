import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { chunksOf } from './chunks.ts';

/**
 * A path at which what `path` holds can be read more than once: `path` itself where it is a file, else `spool`, into which
 * standard input (`-`), a pipe or a device is written.
 *
 * @throws UsageError when it cannot be read
 */
export const regularFile = async (path: string, spool: string): Promise<string> => {
  const found = path === '-' ? undefined : await stat(path).catch(() => undefined);
  if (found?.isFile()) return path;
  await pipeline(chunksOf(path), createWriteStream(spool, { mode: 0o600 }));
  return spool;
};
