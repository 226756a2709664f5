import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { paths } from '../../cli/input/paths.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';

const folder = mkdtempSync(join(tmpdir(), 'zones-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Where a machine may stand: west of Greenwich with summer time, in China, and where the day begins first. */
const machines = [
  { TZ: 'America/New_York', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
  { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' },
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
] as const;

/** Runs the sample campaign in a process of its own, which reads time zone and locale at its start. */
const runOn = (machine: (typeof machines)[number], out: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const args = ['--import', 'tsx', 'cli/supervision.ts', 'campaign', '--store', 'memory'];
    const child = spawn(process.execPath, [...args, '--documents', 'figures', '--out', out], {
      cwd: paths.root,
      env: { ...process.env, ...machine },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(said))));
  });

/** Each file of a folder with the digest of its bytes. */
const filesOf = (out: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(out.length), sha256(readFileSync(path))]),
  );

test('the sample campaign leaves the same bytes on a machine of any time zone and locale', async () => {
  const left: Readonly<Record<string, string>>[] = [];
  for (const machine of machines) {
    const out = join(folder, machine.TZ.replace('/', '-'));
    await runOn(machine, out);
    left.push(filesOf(out));
  }
  const [first, ...others] = left;
  expect(Object.keys(first ?? {}).length).toBeGreaterThan(40);
  for (const other of others) expect(other).toStrictEqual(first);
}, 300_000);
