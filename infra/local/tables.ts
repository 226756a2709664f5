import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { consumeStream } from './delivery/stream.ts';
import { streamReader } from './store/stream-reader.ts';
import { createTable } from './store/tables.ts';
import { ofType, type Resource } from './template/assembly.ts';

export interface FollowOptions {
  readonly client: DynamoDBClient;
  readonly endpoint: string;
  readonly resources: readonly Resource[];
  readonly streams: ReadonlyMap<string, readonly ReturnType<typeof consumeStream>[]>;
  /** Folder in which positions in the streams are kept. */
  readonly data: string | undefined;
  readonly mode: 'simulated' | 'real';
  readonly log: (line: string) => void;
}

const pollEvery = 200;

/** Creates the tables of the template and hands what their streams bring to those who follow them. */
export const followTables = async ({
  client,
  endpoint,
  resources,
  streams,
  data,
  mode,
  log,
}: FollowOptions) => {
  const path = data === undefined ? undefined : join(data, 'positions.json');
  const positions: Record<string, string> = path === undefined ? {} : await readPositions(path);
  for (const resource of ofType(resources, 'AWS::DynamoDB::Table')) await createTable(client, resource);
  const followed = await Promise.all(
    [...streams].map(async ([table, consumers]) => ({
      table,
      consumers,
      reader: await streamReader({ endpoint, table, after: positions[table] }),
      seen: positions[table],
    })),
  );
  /** Reads what has come; true when anything has. */
  const poll = async (): Promise<boolean> => {
    let some = false;
    for (const stream of followed) {
      const records = await stream.reader.read();
      if (records.length === 0) continue;
      some = true;
      stream.seen = records.at(-1)?.dynamodb.SequenceNumber;
      for (const consumer of stream.consumers) consumer.push(records);
    }
    return some;
  };
  /** A position is kept once all that was read before it is dealt with: what was not comes again. */
  const keepPositions = async () => {
    if (path === undefined) return;
    let changed = false;
    for (const { table, consumers, seen } of followed) {
      if (seen === undefined || seen === positions[table] || !consumers.every(({ isIdle }) => isIdle))
        continue;
      positions[table] = seen;
      changed = true;
    }
    if (!changed) return;
    await writeFile(`${path}.part`, `${JSON.stringify(positions)}\n`);
    await rename(`${path}.part`, path);
  };
  let stopped = false;
  const follow = async () => {
    while (!stopped) {
      let some = false;
      try {
        some = await poll();
        await keepPositions();
      } catch (error) {
        if (!stopped) log(`the streams cannot be read: ${(error as Error).message}`);
      }
      if (!some) await new Promise((resolve) => setTimeout(resolve, pollEvery));
    }
  };
  const following = mode === 'real' ? follow() : undefined;
  return {
    poll,
    stop: async () => {
      stopped = true;
      await following;
      await keepPositions();
      for (const { reader } of followed) reader.close();
    },
  };
};

const readPositions = async (path: string): Promise<Record<string, string>> => {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Record<string, string>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
};
