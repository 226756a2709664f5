import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { installPython, type PythonProgram } from './python.ts';

/** The emulator of AWS's APIs, by its name on PyPI. Another version is a decision: docs/emulator.md lists what it can do. */
const release: PythonProgram = { name: 'ministack', version: '1.5.33', command: 'ministack' };

export const emulatorName = `${release.name} ${release.version}`;
/** Account and region of everything on the emulator. */
export const account = '000000000000';
export const region = 'us-east-1';

/** Installs the emulator, unless it is there; gives back its command. */
export const installEmulator = async (): Promise<string> =>
  join(await installPython(release), release.command);

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** The port asked for, or the next that is free. */
const freePort = async (from: number): Promise<number> => {
  for (let port = from; port < from + 100; port += 1) if (await isFree(port)) return port;
  throw new Error(`no port from ${from} to ${from + 99} is free`);
};

export interface Emulator {
  readonly endpoint: string;
  /** Variables by which every SDK and the CDK command line speak to the emulator. */
  readonly environment: Readonly<Record<string, string>>;
  readonly logFile: string;
  stop(): Promise<void>;
}

const startWithinMs = 60_000;

/** Starts the emulator with nothing in it; everything that it writes stands under `work`. */
export const startEmulator = async (command: string, work: string, wantedPort: number): Promise<Emulator> => {
  const port = await freePort(wantedPort);
  const endpoint = `http://127.0.0.1:${port}`;
  const logFile = join(work, 'emulator.log');
  const scratch = join(work, 'tmp');
  await mkdir(scratch, { recursive: true });
  const log = await open(logFile, 'w');
  const { PATH = '', HOME = '' } = process.env;
  // Functions inherit this environment: nothing of the caller's own account may be in it.
  const env = { PATH, HOME, TMPDIR: scratch, GATEWAY_PORT: String(port), MINISTACK_REGION: region };
  const child = spawn(command, [], { cwd: scratch, env, stdio: ['ignore', log.fd, log.fd] });
  const ended = once(child, 'exit');
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(late);
    await log.close();
  };
  const deadline = Date.now() + startWithinMs;
  const answers = () =>
    fetch(`${endpoint}/_ministack/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await answers())) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`the emulator did not start: see ${logFile}`);
    }
    await new Promise((wake) => setTimeout(wake, 200));
  }
  const environment = {
    AWS_ENDPOINT_URL: endpoint,
    // The CDK command line asks for S3's by its own name.
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
  return { endpoint, environment, logFile, stop };
};
