import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { contracts } from './catalog.ts';
import { indexPage } from './index-page.ts';
import { schemaFile } from './json-schema.ts';
import { pageOf } from './page.ts';

/** All generated files: text by path from the folder of the contracts. */
export const generatedFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ['README.md', indexPage()],
    ...contracts.flatMap((each): [string, string][] => [
      [`${each.path}.md`, pageOf(each)],
      [`${each.path}.schema.json`, schemaFile(each)],
    ]),
  ]);

/** A file that is not as it would be generated, and why. */
export interface Stale {
  readonly path: string;
  readonly why: 'differs' | 'is missing' | 'is not generated';
}

const filesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};

/** Files of a folder that generating would change, in the order of their paths. */
export const staleFiles = (folder: string, files: ReadonlyMap<string, string>): readonly Stale[] => {
  const there = new Set(filesIn(folder));
  const stale: Stale[] = [...there]
    .filter((path) => !files.has(path))
    .map((path) => ({ path, why: 'is not generated' }));
  for (const [path, text] of files) {
    if (!there.has(path)) stale.push({ path, why: 'is missing' });
    else if (readFileSync(join(folder, path), 'utf8') !== text) stale.push({ path, why: 'differs' });
  }
  return stale.sort((a, b) => (a.path < b.path ? -1 : 1));
};

/** Brings a folder up to date, and nothing else than what is stale in it. */
export const freshen = (folder: string, files: ReadonlyMap<string, string>): readonly Stale[] => {
  const stale = staleFiles(folder, files);
  for (const { path } of stale) {
    const text = files.get(path);
    const file = join(folder, path);
    if (text === undefined) rmSync(file);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  return stale;
};
