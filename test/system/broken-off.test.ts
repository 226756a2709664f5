import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  createReadStream,
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { watch } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCampaign } from '../../cli/campaign/run.ts';
import { paths } from '../../cli/input/paths.ts';
import type { Policy } from '../../events/policy.ts';

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broken-off-'));
  out = join(folder, 'out');
  mkdirSync(join(out, 'bulletins'), { recursive: true });
  writeFileSync(join(out, 'audit.json'), 'earlier');
  writeFileSync(join(out, 'bulletins/2015-07.json'), 'earlier');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A run of the command line in a process of its own, as a user has it. */
const start = (...options: readonly string[]): ChildProcess =>
  spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      'cli/supervision.ts',
      'campaign',
      '--store',
      'memory',
      '--documents',
      'figures',
      '--out',
      out,
      ...options,
    ],
    { cwd: paths.root, stdio: ['pipe', 'pipe', 'pipe'] },
  );
const ended = async (
  child: ChildProcess,
): Promise<{ code: number | null; signal: string | null; said: string }> => {
  let said = '';
  child.stderr?.on('data', (part: Buffer) => {
    said += part.toString();
  });
  child.stdout?.resume();
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { code, signal, said };
};
const isEarlier = () => [
  readdirSync(out).toSorted(),
  readFileSync(join(out, 'audit.json'), 'utf8'),
  readFileSync(join(out, 'bulletins/2015-07.json'), 'utf8'),
];
const earlier = [['audit.json', 'bulletins'], 'earlier', 'earlier'];
const beside = () => readdirSync(folder).filter((name) => name.startsWith('.out.run-'));
/** Starts a run that waits for its entries; resolves once it has begun to write. */
const startWaiting = async (...options: readonly string[]) => {
  const changes = watch(folder);
  const child = start('--events', '-', ...options);
  const end = ended(child);
  for await (const { filename } of changes) if (filename?.startsWith('.out.run-')) break;
  return { child, end };
};

describe('a run that is broken off while it waits for its entries', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s leaves the earlier one whole, and nothing beside it',
    async (signal) => {
      const { child, end } = await startWaiting();
      child.kill(signal);
      expect((await end).signal).toBe(signal);
      expect(isEarlier()).toStrictEqual(earlier);
      expect(beside()).toStrictEqual([]);
    },
    60_000,
  );

  test('by force leaves the earlier one whole, and the next run removes what is beside it', async () => {
    const { child, end } = await startWaiting();
    child.kill('SIGKILL');
    await end;
    expect(isEarlier()).toStrictEqual(earlier);
    const next = await ended(start('--events', join(folder, 'none')));
    expect([next.code, next.said]).toStrictEqual([
      2,
      `${join(folder, 'none')} cannot be read (ENOENT): check the path\n`,
    ]);
    expect(isEarlier()).toStrictEqual(earlier);
    expect(beside()).toStrictEqual([]);
  }, 60_000);
});

test('a second run into the same folder is refused while the first goes on', async () => {
  const { child: first, end } = await startWaiting();
  const second = await ended(start('--events', paths.sample));
  expect([second.code, second.said]).toStrictEqual([
    2,
    expect.stringContaining(`another run (process ${first.pid}) writes to --out ${out}`),
  ]);
  expect(beside()).toStrictEqual([`.out.run-${first.pid}`]);
  first.kill('SIGTERM');
  await end;
}, 120_000);

test('entries and rules may come by pipes, and the same comes out', async () => {
  const entries = join(folder, 'entries.ndjson');
  const lines = readFileSync(paths.sample, 'utf8').split('\n', 30);
  writeFileSync(entries, lines.map((line) => `${line}\n`).join(''));
  const policy = join(folder, 'policy.json');
  const { plan: _, ...withoutPlan } = JSON.parse(readFileSync(paths.policy, 'utf8')) as Policy;
  writeFileSync(policy, JSON.stringify(withoutPlan));
  const run = async (rules: string, events: string, name: string) => {
    const { registry, assembly } = paths;
    const span = { from: '2015-06-01', until: '2015-06-10' };
    const to = join(folder, name);
    await runCampaign({
      ...{ events, policy: rules, registry, assembly, ...span, out: to },
      ...{ store: 'memory', documents: 'figures' },
    });
    return readFileSync(join(to, 'ledger.ndjson'), 'utf8') + readFileSync(join(to, 'audit.json'), 'utf8');
  };
  const pipes = [policy, entries].map((file) => {
    execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', `${file}.pipe`]);
    return { file, pipe: `${file}.pipe` };
  });
  const fed = pipes.map(({ file, pipe }) => pipeline(createReadStream(file), createWriteStream(pipe)));
  const piped = await run(`${policy}.pipe`, `${entries}.pipe`, 'piped');
  await Promise.all(fed);
  expect(piped).toBe(await run(policy, entries, 'plain'));
}, 120_000);
