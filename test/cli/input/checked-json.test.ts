import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readRules } from '../../../cli/input/checked-json.ts';
import { paths } from '../../../cli/input/paths.ts';
import type { Policy } from '../../../events/policy.ts';

const folder = mkdtempSync(join(tmpdir(), 'rules-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sample = JSON.parse(readFileSync(paths.policy, 'utf8')) as Policy;
const given = (text: string) => {
  const file = join(folder, 'policy.json');
  writeFileSync(file, text);
  return readRules(file, paths.registry);
};

describe('a policy is read with the registry that it refers to', () => {
  test('and taken when both are in order', async () => {
    expect((await given(JSON.stringify(sample))).policy.id).toBe('hubei-2015');
  });

  test('each field that is not in order is named', async () => {
    const { accept } = sample.limits;
    const limits = { ...sample.limits, accept: { ...accept, hotline: { ...accept.hotline, days: 'two' } } };
    const fault = await given(JSON.stringify({ ...sample, limits, offce: 'x' })).catch(String);
    expect(fault).toContain('limits.accept.hotline.days: must be a JSON number');
    expect(fault).toContain('offce: is not known here: remove it');
  });

  test('an office that is no unit of the registry is named with both', async () => {
    await expect(given(JSON.stringify({ ...sample, office: '990000-nowhere' }))).rejects.toThrow(
      'policy hubei-2015 names 990000-nowhere as its office, but registry hubei-2015 has no such unit',
    );
  });

  test('what is no JSON is told to be none', async () => {
    await expect(given('{')).rejects.toThrow(/is no JSON/);
  });
});
