import { createReadStream } from 'node:fs';
import { UsageError } from './checked-json.ts';
import { whyUnread } from './unread.ts';

/** Large enough that reads are few, small enough that what is read stays in the processor's cache. */
const chunkLength = 256 * 1024;

/**
 * The bytes of a file or pipe, or of standard input for `-`, as they come.
 *
 * @throws UsageError when it cannot be read
 */
export async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  const stream: AsyncIterable<Buffer> =
    path === '-' ? process.stdin : createReadStream(path, { highWaterMark: chunkLength });
  try {
    yield* stream;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new UsageError(`${path} ${whyUnread(path, error as NodeJS.ErrnoException)}`);
  }
}
