import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const folders = 'bench|cli|config|data|docs|events|functions|infra|lint|renderer|scripts|shared|test'.split(
  '|',
);
const walked = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).map((entry) => ({
    path: relative(root, join(entry.parentPath, entry.name)),
    isFile: entry.isFile(),
  }));
const below = folders.flatMap(walked);
const atRoot = readdirSync(root);
const files = [...atRoot, ...below.filter(({ isFile }) => isFile).map(({ path }) => path)];
const paths = new Set([...atRoot, ...below.map(({ path }) => path)]);
const names = new Set(files.map((file) => basename(file)));

// The one that the reader of the procedure adds.
const toBeWritten = new Set(['events/ledger/entry.v2.ts']);

/** Words in capitals stand for a name of the reader's own; stars for several. */
const isPattern = (path: string) =>
  /[A-Z]{4}|[*{<…]/.test(path.replace(/README|CHANGELOG|CONTRIBUTING|SECURITY/g, ''));

/** Files and folders that a page names in backticks, and targets of its links, that are not there. */
const missingFrom = (page: string, text: string) => {
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)]
    .map((match) => match[1] ?? '')
    .filter((path) => !isPattern(path));
  const rooted = new RegExp(`^(${folders.join('|')})/[\\w./-]+$`);
  const placed = quoted.filter((path) => rooted.test(path)).map((path) => path.replace(/\/$/, ''));
  const bare = quoted.filter((name) => /^[\w-]+(\.test)?\.(ts|tsx|cjs|grit)$/.test(name));
  const linked = [...text.matchAll(/\]\(([^)#\s]+)/g)]
    .map((match) => match[1] ?? '')
    .filter((to) => !/^[a-z]+:/.test(to));
  return [
    ...placed.filter((path) => !paths.has(path) && !toBeWritten.has(path)),
    ...bare.filter((name) => !names.has(name)),
    ...linked.filter((to) => !paths.has(normalize(join(dirname(page), to)).replace(/\/$/, ''))),
  ];
};

describe('a page for people', () => {
  // What was decided names the tree as it was on that day.
  const pages = files.filter((file) => file.endsWith('.md') && !/^docs\/decisions\/\d/.test(file));

  test.each(pages)('%s names files that are there', (page) => {
    expect(missingFrom(page, readFileSync(join(root, page), 'utf8'))).toStrictEqual([]);
  });

  test('that names what is not there is seen', () => {
    const text =
      'See `shared/nowhere.ts`, `nobody.ts`, [there](gone.md), `events/inbound/NAME.ts`, `cdk.json`, `events/`.';
    expect(missingFrom('docs/page.md', text)).toStrictEqual(['shared/nowhere.ts', 'nobody.ts', 'gone.md']);
  });
});
