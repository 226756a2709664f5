import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type DynamoDbLocal, startDynamoDbLocal } from '../../infra/local/dynamodb-local.ts';
import { localClient } from './local-client.ts';
import { templateTables } from './tables.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dynamodb-local-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(() => {
  vi.unstubAllEnvs();
});

const hasJava = () =>
  promisify(execFile)('java', ['-version']).then(
    () => true,
    () => false,
  );

const answers = (endpoint: string) =>
  fetch(endpoint).then(
    () => true,
    () => false,
  );

/** Asks until nobody answers any more. */
const untilGone = async (endpoint: string) => {
  while (await answers(endpoint)) await pause(20);
};

describe('without a Java that runs it', () => {
  it.each([
    ['there is none', undefined, 'java is not on the PATH'],
    ['it is too old', 'echo \'openjdk version "11.0.2" 2019-01-15\' >&2', 'the PATH has version 11'],
    ['it is a placeholder that asks for an installation', 'exit 1', 'or does not run'],
  ])('nothing is started, and the error says so: %s', async (_, script, why) => {
    if (script !== undefined) {
      await writeFile(join(folder, 'java'), `#!/bin/sh\n${script}\n`);
      await chmod(join(folder, 'java'), 0o755);
    }
    vi.stubEnv('PATH', folder);
    const failure = await startDynamoDbLocal().catch((error: unknown) => error as NodeJS.ErrnoException);
    expect(failure).toMatchObject({ code: 'NO_JAVA', message: expect.stringContaining(why) });
  });
});

// Java takes two seconds to start, and many more on a machine that is busy.
describe.skipIf(!(await hasJava()))('the database', { timeout: 90_000 }, () => {
  it('keeps its tables in a folder, and is gone when it is stopped', async () => {
    const dataPath = join(folder, 'kept', 'here');
    const tablesOf = async ({ endpoint }: DynamoDbLocal) =>
      (await localClient(endpoint).send(new ListTablesCommand({}))).TableNames;
    const first = await startDynamoDbLocal({ dataPath });
    const name = await templateTables(localClient(first.endpoint))('Views');
    await first.stop();
    expect(await answers(first.endpoint)).toBe(false);
    const again = await startDynamoDbLocal({ dataPath });
    expect(await tablesOf(again)).toStrictEqual([name]);
    await again.stop();
  });

  it('ends with the process that started it, though that is killed', async () => {
    const script = fileURLToPath(new URL('./wait.ts', import.meta.url));
    const parent = spawn(process.execPath, ['--import', 'tsx', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(parent.stdout.setEncoding('utf8'), 'data');
    const endpoint = String(line).trim();
    expect(await answers(endpoint)).toBe(true);
    parent.kill('SIGKILL');
    await untilGone(endpoint);
    expect(await answers(endpoint)).toBe(false);
  });
});
