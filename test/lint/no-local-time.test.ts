import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const plugin = './lint/no-local-time.grit';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'planted-'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ plugins: [join(root, plugin)] }));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** How often the rule refuses a line of code. */
const refusals = (line: string): number => {
  writeFileSync(join(folder, 'planted.ts'), `${line}\n`);
  const { stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/biome'), ['lint', 'planted.ts'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return [...`${stdout}${stderr}`.matchAll(/^planted\.ts:\S+ plugin /gm)].length;
};

describe('what asks for the time zone or the locale of the process is refused', () => {
  it('by every check of the sources', () => {
    const { plugins } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8')) as { plugins: string[] };
    expect(plugins).toContain(plugin);
  });

  it.each([
    'export const year = (date: Date) => date.getFullYear();',
    'export const weekday = (date?: Date) => date?.getDay();',
    'export const offset = new Date(0).getTimezoneOffset();',
    'export const hours = new Date(0).setHours(9);',
    'export const text = new Date(0).toDateString();',
    'export const first = new Date(2015, 6);',
    'export const midnight = new Date(2015, 6, 1, 0, 0);',
    "export const date = new Date(0).toLocaleDateString('zh-CN');",
    'export const number = (1234).toLocaleString();',
    "export const order = ['b', 'a'].sort((a, b) => a.localeCompare(b));",
    "export const format = new Intl.DateTimeFormat('zh-CN');",
  ])('%s', (line) => {
    expect(refusals(line)).toBe(1);
  });
});

it('what counts in UTC or in milliseconds is allowed', () => {
  expect(refusals('export const day = new Date(Date.UTC(2015, 6, 1)).getUTCDay() + Date.now();')).toBe(0);
  expect(refusals('export const text = new Date(5).toISOString();')).toBe(0);
});
