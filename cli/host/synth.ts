import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paths } from '../input/paths.ts';

/** All that a template and its bundles are made of. */
const sources = [
  'config',
  'events',
  'functions',
  'infra',
  'renderer',
  'shared',
  'data/policies',
  'data/registries',
  'data/holidays',
];
const files = ['cdk.json', 'package-lock.json'];
const stamp = join(paths.assembly, 'synthesized-from');

/** Names, sizes and times of the sources: another text as soon as one of them was touched. */
const fingerprint = async (): Promise<string> => {
  const folders = await Promise.all(
    sources.map(async (folder) => {
      const found = await readdir(join(paths.root, folder), { recursive: true, withFileTypes: true });
      return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    }),
  );
  const all = [...folders.flat(), ...files.map((file) => join(paths.root, file))].sort();
  const lines = await Promise.all(
    all.map(async (path) => {
      const { size, mtimeMs } = await stat(path);
      return `${path} ${size} ${mtimeMs}`;
    }),
  );
  return createHash('sha256').update(lines.join('\n')).digest('hex');
};

const runSynth = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const args = ['synth', '--quiet', '--no-notices', '--no-validation', '--output', paths.assembly];
    const child = spawn(paths.cdk, args, { cwd: paths.root, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
    }
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`cdk synth failed:\n${said}`))));
  });

/**
 * Synthesizes the template that the local host runs, offline, unless the one that stands was made of the same
 * sources; throws what `cdk synth` said when it fails.
 */
export const synthesize = async (): Promise<void> => {
  const made = await readFile(stamp, 'utf8').catch(() => undefined);
  const now = await fingerprint();
  if (made === now) return;
  // A synth that is cut off must not leave a stamp over half an assembly.
  await rm(stamp, { force: true });
  await runSynth();
  await writeFile(stamp, now);
};
