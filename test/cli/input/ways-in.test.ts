import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { indexEntries } from '../../../cli/campaign/entry-file.ts';
import { readRules, UsageError } from '../../../cli/input/checked-json.ts';
import { recordsOf } from '../../../cli/input/export-records.ts';
import { keptCasesOf } from '../../../cli/input/ledger-file.ts';
import { checkedManifest } from '../../../cli/input/manifest.ts';
import { paths } from '../../../cli/input/paths.ts';
import { readRun } from '../../../cli/input/run-file.ts';
import { verify } from '../../../cli/verify/verify.ts';
import { settingsText } from '../../../infra/config/read-settings.ts';
import { exampleOf } from '../../../scripts/contracts/catalog.ts';
import { gb18030Of, notUtf8, utf16 } from '../../generators/bytes.ts';
import { brackets, hostile } from '../../generators/nesting.ts';

const folder = mkdtempSync(join(tmpdir(), 'ways-in-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (name: string, bytes: string | Uint8Array) => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return path;
};

/** A whole file that people or this system write: what reads it, and how it is called in messages. */
const files: readonly (readonly [name: string, read: (bytes: string | Uint8Array) => Promise<unknown>])[] = [
  ['policy', (bytes) => readRules(fileOf('policy.json', bytes), paths.registry)],
  ['registry', (bytes) => readRules(paths.policy, fileOf('registry.json', bytes))],
  ['campaign.json', (bytes) => readRun(dirname(fileOf('run/campaign.json', bytes)))],
  ['manifest.json', (bytes) => checkedManifest(dirname(fileOf('export/manifest.json', bytes)))],
];

const refusalOf = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => new Error('it was taken'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof UsageError) return error.message;
  throw error;
};

describe.each(files)('the file %s', (name, read) => {
  test('is refused when it is not UTF-8, with its name, the byte and what converts it', async () => {
    await fc.assert(
      fc.asyncProperty(notUtf8, async ({ bytes, offset }) => {
        const refusal = await refusalOf(read(bytes));
        expect(refusal).toContain(name);
        expect(refusal).toContain(`is not UTF-8 at byte offset ${offset} (line `);
      }),
      { numRuns: 30 },
    );
    expect(await refusalOf(read(gb18030Of('{"id":"武汉市水务集团停水"}')))).toContain(
      'reads as GB 18030: convert it with',
    );
    await fc.assert(
      fc.asyncProperty(utf16, async (bytes) => {
        expect(await refusalOf(read(bytes))).toMatch(/reads as UTF-(16|32)/);
      }),
      { numRuns: 10 },
    );
  });

  test('is refused when it is nested too deep, with how deep it is', async () => {
    await fc.assert(
      fc.asyncProperty(hostile(102), async ({ text, levels }) => {
        expect(await refusalOf(read(text))).toContain(`is nested ${levels} levels deep`);
      }),
      { numRuns: 10 },
    );
    expect(await refusalOf(read(brackets(200_000)))).toContain('is nested 200000 levels deep');
  });

  test('is told what is wrong with it in visible characters alone', async () => {
    for (const text of ['\uFEFF\uFEFF{}', '\u202E\u0007{}', '\uFEFF{"a":\u2028}']) {
      const refusal = await refusalOf(read(text));
      expect(refusal).toContain('is no JSON');
      expect(refusal).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u);
    }
  });
});

describe('a byte order mark', () => {
  test('is no fault of a policy, a registry or settings', async () => {
    const marked = (path: string) => `\uFEFF${readFileSync(path, 'utf8')}`;
    const rules = await readRules(
      fileOf('marked-policy.json', marked(paths.policy)),
      fileOf('marked-registry.json', marked(paths.registry)),
    );
    expect([rules.policy.id, rules.registry.id]).toStrictEqual(['hubei-2015', 'hubei-2015']);
    expect(settingsText('config/x.json', Buffer.from('\uFEFF{}'))).toBe('{}');
  });
});

test('settings that are not UTF-8 are refused with their name and the byte', () => {
  fc.assert(
    fc.property(notUtf8, ({ bytes, offset }) => {
      expect(() => settingsText('config/x.json', bytes)).toThrow(
        `config/x.json is not UTF-8 at byte offset ${offset}`,
      );
    }),
  );
});

describe('a line of a file of entries', () => {
  const entry = (more: object) =>
    JSON.stringify({ Source: 's', DetailType: 't', Time: '2015-07-01T09:00:00Z', Detail: {}, ...more });
  const unreadable = async (...lines: (string | Uint8Array)[]) => {
    const bytes = Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')]));
    const { order, unreadable: found } = await indexEntries(fileOf('entries.ndjson', bytes));
    return { read: order.length, found: found.map(({ line, why }) => `line ${line} ${why}`) };
  };

  test('that is not UTF-8 is parked by its number and byte, and the others are read', async () => {
    const good = entry({});
    await fc.assert(
      fc.asyncProperty(notUtf8, async ({ bytes, offset }) => {
        const line = Buffer.from(bytes.filter((byte) => byte !== 0x0a));
        const before = bytes.subarray(0, offset).filter((byte) => byte !== 0x0a).length;
        const { read, found } = await unreadable(good, line, good);
        expect(read).toBe(2);
        expect(found).toHaveLength(1);
        expect(found[0]).toContain(
          `line 2 is not UTF-8 at byte offset ${good.length + 1 + before} of the file`,
        );
      }),
      { numRuns: 30 },
    );
  });

  test('that is nested too deep is parked by its number and depth, in an object as in a text', async () => {
    await fc.assert(
      fc.asyncProperty(hostile(101), async ({ text, levels }) => {
        const { read, found } = await unreadable(
          entry({}).replace('"Detail":{}', `"Detail":${text}`),
          entry({ Detail: text }),
          entry({}),
        );
        expect(read).toBe(1);
        expect(found[0]).toContain(`line 1 is nested ${levels + 1} levels deep, at most 101 are read`);
        expect(found[1]).toContain(`line 2 Detail is nested ${levels} levels deep, at most 100 are read`);
      }),
      { numRuns: 20 },
    );
  });

  test('whose detail grows over what an event holds when its numbers are written out is parked', async () => {
    const numbers = `[${'1e20,'.repeat(150_000)}1]`;
    const { read, found } = await unreadable(entry({}).replace('"Detail":{}', `"Detail":{"n":${numbers}}`));
    expect([read, found]).toStrictEqual([0, ['line 1 Detail has more than 1048576 bytes']]);
  });

  test('is read whatever its keys and numbers are', async () => {
    const wide = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`k${index}`, index]));
    const lines = [
      entry({ Detail: wide }),
      entry({ Detail: { ['k'.repeat(900_000)]: 1 } }),
      entry({ Detail: '{"__proto__":{"own":true},"n":1e400}' }),
      entry({ Detail: { items: Array.from({ length: 300_000 }, () => 0) } }),
    ];
    expect(await unreadable(...lines)).toStrictEqual({ read: 4, found: [] });
  });
});

describe('a line of a ledger', () => {
  test('that is not UTF-8, or nested too deep, is no entry, and the others are read', async () => {
    const line = (seq: number) => JSON.stringify({ ...(exampleOf('ledger', 'entry') as object), seq });
    const read = async (wrong: Uint8Array) => {
      const bytes = Buffer.concat([Buffer.from(`${line(1)}\n`), wrong, Buffer.from(`\n${line(2)}\n`)]);
      const found: unknown[] = [];
      for await (const one of keptCasesOf(fileOf('ledger.ndjson', bytes), 'case'))
        found.push('line' in one ? one.line : one.map(({ entry }) => entry.seq));
      return found;
    };
    const ill = (wrong: string | Uint8Array) =>
      Buffer.concat([
        Buffer.from('{"v":1,"caseId":"A","seq":9,"summary":"'),
        Buffer.from(wrong),
        Buffer.from('"}'),
      ]);
    expect(await read(ill(gb18030Of('武汉停水')))).toStrictEqual([2, [1, 2]]);
    await fc.assert(
      fc.asyncProperty(hostile(102), async ({ text }) => {
        const deep = Buffer.from(`{"v":1,"caseId":"A","seq":9,"detail":${text}}`);
        expect(await read(deep)).toStrictEqual([2, [1, 2]]);
      }),
      { numRuns: 10 },
    );
  });
});

describe('a part of an export', () => {
  test('with a line that cannot be read is refused by its name and number', async () => {
    const files = [{ name: 'ledger/part-00001.ndjson', rows: 1, bytes: 1, sha256: '' }];
    const manifest = { files } as unknown as Parameters<typeof recordsOf>[1];
    const read = async (bytes: string | Uint8Array) => {
      fileOf('export/ledger/part-00001.ndjson', bytes);
      for await (const _ of recordsOf(join(folder, 'export'), manifest)) throw new Error('it was taken');
    };
    expect(await refusalOf(read(gb18030Of('武汉停水')))).toContain(
      'part-00001.ndjson line 1 is no line of an export, it is not UTF-8 at byte offset 0',
    );
    expect(await refusalOf(read(brackets(5_000)))).toContain(
      'part-00001.ndjson line 1 is no line of an export, it is nested 5000 levels deep',
    );
    expect(await refusalOf(read('{'))).toContain(
      'ledger/part-00001.ndjson line 1 is no line of an export, it is no JSON',
    );
  });
});

test('a run whose campaign.json is not UTF-8 cannot be verified, and is told why', async () => {
  fileOf('broken/campaign.json', gb18030Of('{"policy":"武汉停水"}'));
  expect(await refusalOf(verify(join(folder, 'broken')))).toContain(
    'campaign.json is not UTF-8 at byte offset 11',
  );
});
