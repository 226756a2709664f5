import { type FileHandle, mkdir, open, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message, QueueJournal } from '../delivery/queue.ts';

type Line =
  | { readonly op: 'sent'; readonly queue: string; readonly message: Message }
  | { readonly op: 'gone'; readonly queue: string; readonly id: string };

export interface Journal extends QueueJournal {
  /** What stood in each queue when the journal was opened. */
  readonly kept: ReadonlyMap<string, readonly Message[]>;
  /** Resolves when all that was told so far is on the disk. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

const lineFeed = 0x0a;

const textOf = (path: string, bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Error(`${path} is damaged: it is not UTF-8`, { cause: error });
  }
};

const linesOf = async (path: string): Promise<Line[]> => {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  // The last line of a process that was killed may be cut off, within a character even: it was promised to nobody.
  const whole = bytes.lastIndexOf(lineFeed) + 1;
  const lines = textOf(path, bytes.subarray(0, whole)).split('\n').slice(0, -1);
  if (whole < bytes.length) lines.push(bytes.toString('utf8', whole));
  return lines.flatMap((line, index) => {
    try {
      return [JSON.parse(line) as Line];
    } catch (error) {
      if (index === lines.length - 1) return [];
      throw new Error(`${path} line ${index + 1} is damaged`, { cause: error });
    }
  });
};

/** Keeps what queues hold in a file: what was accepted is on the disk before its sender is told so. */
export const openJournal = async (folder: string): Promise<Journal> => {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'queues.ndjson');
  const kept = new Map<string, Map<string, Message>>();
  for (const line of await linesOf(path)) {
    const queue = kept.get(line.queue) ?? new Map<string, Message>();
    kept.set(line.queue, queue);
    if (line.op === 'sent') queue.set(line.message.id, line.message);
    else queue.delete(line.id);
  }
  const standing = [...kept].flatMap(([queue, messages]) =>
    [...messages.values()].map((message) => JSON.stringify({ op: 'sent', queue, message })),
  );
  await writeFile(`${path}.part`, standing.map((line) => `${line}\n`).join(''));
  await rename(`${path}.part`, path);
  const file: FileHandle = await open(path, 'a');
  let pending: string[] = [];
  let writing: Promise<void> | undefined;
  const write = async () => {
    while (pending.length > 0) {
      const lines = pending;
      pending = [];
      await file.appendFile(lines.join(''));
      await file.datasync();
    }
    writing = undefined;
  };
  const add = (line: Line) => {
    pending.push(`${JSON.stringify(line)}\n`);
  };
  const flush = (): Promise<void> => {
    // Only where there is something to write: then the first step waits, and `writing` is set before it is unset.
    if (pending.length > 0) writing ??= write();
    return writing ?? Promise.resolve();
  };
  return {
    kept: new Map([...kept].map(([queue, messages]) => [queue, [...messages.values()]])),
    sent: (queue, message) => add({ op: 'sent', queue, message }),
    gone: (queue, id) => {
      add({ op: 'gone', queue, id });
      void flush();
    },
    flush,
    close: async () => {
      await flush();
      await file.close();
    },
  };
};
