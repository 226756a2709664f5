import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { generatedFiles, staleFiles } from '../../scripts/contracts/files.ts';
import { run } from '../../scripts/contracts/run.ts';

const docs = fileURLToPath(new URL('../../docs/contracts', import.meta.url));

test('docs/contracts is what npm run contracts makes of the schemas', () => {
  expect(staleFiles(docs, generatedFiles())).toStrictEqual([]);
});

test('the same schemas always make the same files', () => {
  expect([...generatedFiles()]).toStrictEqual([...generatedFiles()]);
});

describe('npm run contracts', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'contracts-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const runs = (...args: string[]) => {
    let out = '';
    let err = '';
    const exit = run(args, folder, {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
    });
    return { exit, out, err };
  };

  test('writes what is missing, and says how much it changed', () => {
    const { size } = generatedFiles();
    expect(runs()).toStrictEqual({
      exit: 0,
      out: `${size} files in docs/contracts/, ${size} of them changed\n`,
      err: '',
    });
    expect(runs('--check')).toStrictEqual({ exit: 0, out: '', err: '' });
  });

  test('--check names what is stale, missing or left over, exits 1 and writes nothing', () => {
    runs();
    writeFileSync(join(folder, 'inbound/case-accepted.md'), 'stale\n');
    writeFileSync(join(folder, 'inbound/case-forgotten.md'), 'left over\n');
    unlinkSync(join(folder, 'README.md'));
    const checked = runs('--check');
    expect(checked).toStrictEqual({
      exit: 1,
      out: '',
      err:
        'docs/contracts/README.md is missing\n' +
        'docs/contracts/inbound/case-accepted.md differs\n' +
        'docs/contracts/inbound/case-forgotten.md is not generated\n' +
        'run npm run contracts, and keep what it writes\n',
    });
    expect(runs('--check')).toStrictEqual(checked);
    runs();
    expect(runs('--check').exit).toBe(0);
  });

  test('exits 2 on an option or an argument that it does not know, and does nothing', () => {
    expect(runs('--chekc').exit).toBe(2);
    expect(runs('case-accepted').exit).toBe(2);
    expect(staleFiles(folder, new Map())).toStrictEqual([]);
  });

  test('--help tells its exit codes', () => {
    const { exit, out } = runs('--help');
    expect(exit).toBe(0);
    expect(out).toContain('Exit codes: 0 ');
    expect(staleFiles(folder, new Map())).toStrictEqual([]);
  });
});
