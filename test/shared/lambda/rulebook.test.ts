import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { paths } from '../../../cli/input/paths.ts';
import { loadRulebook } from '../../../shared/lambda/rulebook.ts';
import { gb18030Of } from '../../generators/bytes.ts';
import { brackets } from '../../generators/nesting.ts';

const folder = mkdtempSync(join(tmpdir(), 'rulebook-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

/** What a function is deployed with, its registry in such bytes. */
const deployedWith = (registry: string | Uint8Array) => {
  const path = join(folder, 'registry.json');
  writeFileSync(path, registry);
  vi.stubEnv('POLICY_FILE', paths.policy);
  vi.stubEnv('REGISTRY_FILE', path);
  return loadRulebook();
};

test('a function takes a registry that begins with a byte order mark', () => {
  expect(deployedWith(`\uFEFF${readFileSync(paths.registry, 'utf8')}`).registry.id).toBe('hubei-2015');
});

test('a function refuses a registry that is not UTF-8', () => {
  expect(() => deployedWith(gb18030Of('{"id":"武汉停水"}'))).toThrow('is not UTF-8 at byte offset 7');
});

test('a function refuses a registry that is nested too deep', () => {
  expect(() => deployedWith(brackets(5_000))).toThrow('is nested 5000 levels deep');
});
