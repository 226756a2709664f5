import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCampaign } from '../../cli/campaign/run.ts';
import { paths } from '../../cli/input/paths.ts';
import { verify } from '../../cli/verify/verify.ts';
import { makeCampaign } from '../../scripts/sample-campaign/campaign.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { hashOf } from '../../shared/domain/kernel/chain.ts';

const folder = mkdtempSync(join(tmpdir(), 'edits-'));
const whole = join(folder, 'whole');

beforeAll(async () => {
  const events = join(folder, 'events.ndjson');
  writeFileSync(
    events,
    makeCampaign({ seed: 1, cases: 0 })
      .map(({ text }) => `${text}\n`)
      .join(''),
  );
  const { registry, policy, assembly } = paths;
  await runCampaign({
    events,
    registry,
    policy,
    assembly,
    from: '2015-07-01',
    until: '2015-08-31',
    out: whole,
    store: 'memory',
    documents: 'pages',
  });
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const filesOf = (out: string): readonly string[] =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(out.length + 1))
    .sort();

/** What verify says of a copy of the run in which something was done. */
const faultsAfter = async (change: (out: string) => void): Promise<readonly string[]> => {
  const out = join(folder, 'changed');
  cpSync(whole, out, { recursive: true });
  try {
    change(out);
    return (await verify(out)).faults;
  } finally {
    rmSync(out, { recursive: true });
  }
};

const change = (out: string, file: string, edit: (text: string) => string): void => {
  const path = join(out, file);
  const text = readFileSync(path, 'utf8');
  const edited = edit(text);
  if (edited === text) throw new Error(`nothing was edited in ${file}`);
  writeFileSync(path, edited);
};

/** Another digit in the middle of all digits that end a value. */
const otherDigit = (text: string): string => {
  const ends = [...text.matchAll(text.startsWith('<') ? /\d(?=<)/g : /\d(?="?[,\n}\]])/g)];
  const { index = -1, 0: digit = '' } = ends[Math.floor(ends.length / 2)] ?? {};
  return text.slice(0, index) + ((Number(digit) + 1) % 10) + text.slice(index + 1);
};

/** Files that verify makes everything else of. */
const sources = ['ledger.ndjson', 'duties.ndjson', 'campaign.json'];

describe('verify of a run of which one byte was changed', () => {
  test('holds for the run as it is', async () => {
    expect(await faultsAfter(() => {})).toStrictEqual([]);
  }, 60_000);

  test('names every file that a value was changed in', async () => {
    const others = filesOf(whole).filter((file) => !sources.includes(file));
    expect(others.length).toBeGreaterThan(30);
    const faults = await faultsAfter((out) => {
      for (const file of others) change(out, file, otherDigit);
    });
    expect(others.filter((file) => !faults.some((fault) => fault.startsWith(file)))).toStrictEqual([]);
    expect(faults.filter((fault) => !others.some((file) => fault.startsWith(file)))).toStrictEqual([]);
  }, 60_000);

  const until = (text: string) => text.replace('"until": "2015-08-3"', '"until": "2015-08-2"');
  test.each([
    ['ledger.ndjson', otherDigit, /^(case .*, entry \d|ledger\.ndjson line \d)/],
    ['duties.ndjson', otherDigit, /^(duty .*, entry \d|duties\.ndjson line \d)/],
    [
      'campaign.json',
      (text: string) => text.replace('"version": 1', '"version": 2'),
      /^campaign\.json is not what/,
    ],
    ['campaign.json', until, /^campaign\.json is not what the run wrote/],
  ])(
    'names what in %s was changed',
    async (file, edit, named) => {
      const faults = await faultsAfter((out) => change(out, file, edit));
      expect(faults.some((fault) => named.test(fault))).toBe(true);
    },
    60_000,
  );

  test('refuses a span in campaign.json that no run makes, before it counts anything', async () => {
    const faults = faultsAfter((out) =>
      change(out, 'campaign.json', (text) => text.replace('"until": "2015-08-3"', '"until": "9998-12-3"')),
    );
    await expect(faults).rejects.toThrow(
      'campaign.json is not in order: until: must lie at most 5000 ten-day periods after first',
    );
  }, 60_000);

  test('says once, and not for each period between, that entries lie before the run', async () => {
    const faults = await faultsAfter((out) =>
      change(out, 'ledger.ndjson', (text) => {
        // Of the last entry of all, whose hash no other names.
        const at = text.trimEnd().lastIndexOf('\n') + 1;
        const entry: Parameters<typeof hashOf>[0] = JSON.parse(text.slice(at));
        const earlier = { ...entry, postedTo: '0001-01-1' };
        return `${text.slice(0, at)}${JSON.stringify({ ...earlier, hash: hashOf(earlier, sha256) })}\n`;
      }),
    );
    expect(faults).toContain('ledger.ndjson has entries posted to 0001-01-1, the run began with 2015-06-1');
    expect(faults.length).toBeLessThan(200);
  }, 60_000);

  test('names each file that was deleted, but for the one without which there is no run', async () => {
    const gone = filesOf(whole).filter((file) => !['ledger.ndjson', 'campaign.json'].includes(file));
    const faults = await faultsAfter((out) => {
      for (const file of gone.filter((each) => each !== 'duties.ndjson')) rmSync(join(out, file));
    });
    const missing = gone.filter((file) => file !== 'duties.ndjson');
    expect(missing.filter((file) => !faults.some((fault) => fault.startsWith(file)))).toStrictEqual([]);
    expect(await faultsAfter((out) => rmSync(join(out, 'duties.ndjson')))).toContain(
      'duties.ndjson is missing',
    );
  }, 60_000);

  test('names each file that was added', async () => {
    const added = [
      'ten-day/2015-09-1.json',
      'closes/2015-09-1.json',
      'bulletins/2015-07/unit-x.docx',
      'plan/x.json',
    ];
    const faults = await faultsAfter((out) => {
      cpSync(join(out, 'ten-day'), join(out, 'bulletins/2015-07'), { recursive: true });
      rmSync(join(out, 'bulletins/2015-07'), { recursive: true });
      for (const file of added) {
        cpSync(join(out, 'ten-day/2015-08-3.json'), join(out, file), { recursive: true });
      }
    });
    expect([...faults].sort()).toStrictEqual(
      [...added].sort().map((file) => `${file} is none of this run's files: remove it`),
    );
  }, 60_000);
});

describe('verify of files of lines of which a line', () => {
  const lines = (edit: (all: string[]) => string[]) => (text: string) =>
    `${edit(text.trimEnd().split('\n')).join('\n')}\n`;
  const kinds: readonly (readonly [string, (text: string) => string])[] = [
    ['was taken out', lines((all) => all.toSpliced(3, 1))],
    ['was taken off the end', lines((all) => all.slice(0, -1))],
    ['stands twice', lines((all) => all.toSpliced(3, 0, all[3] ?? ''))],
    ['was moved', lines(([first = '', ...rest]) => [...rest, first])],
    ['was cut off at the end', (text) => text.slice(0, -20)],
    ['was put in that is no entry', lines((all) => [...all, '{"v":1,"caseId":"C-9","hash":"x"}'])],
    ['was put in that is no JSON', lines((all) => all.toSpliced(2, 0, '{'))],
    ['says one thing twice', (text) => text.replace(/^\{/, `{"${/"(\w+)"/.exec(text)?.[1] ?? ''}":"x",`)],
  ];
  test.each(kinds)(
    '%s names each of them',
    async (_, edit) => {
      const given = ['cases.ndjson', 'outbound.ndjson', 'rejected.ndjson'];
      const faults = await faultsAfter((out) => {
        for (const file of given) change(out, file, edit);
      });
      expect(given.filter((file) => !faults.some((fault) => fault.startsWith(file)))).toStrictEqual([]);
    },
    60_000,
  );

  test.each(kinds)(
    '%s names it in the ledger, and in the duties',
    async (_, edit) => {
      const inLedger = await faultsAfter((out) => change(out, 'ledger.ndjson', edit));
      expect(inLedger.some((fault) => /^case |ledger\.ndjson/.test(fault))).toBe(true);
      const inDuties = await faultsAfter((out) => change(out, 'duties.ndjson', edit));
      expect(inDuties.some((fault) => /^duty |duties\.ndjson/.test(fault))).toBe(true);
    },
    60_000,
  );
});

describe('verify of a run with a file that cannot be read', () => {
  const damages: readonly (readonly [string, string])[] = [
    ['no JSON', '{'],
    ['another value', '[1]'],
    ['nothing', ''],
    ['null', 'null'],
  ];
  const json = [
    'audit.json',
    'closes/2015-07-1.json',
    'ten-day/2015-07-1.json',
    'bulletins/2015-07.json',
    'plan/2015-07.json',
  ];

  test.each(damages)(
    'that holds %s says so of each, and checks the rest',
    async (_, text) => {
      const faults = await faultsAfter((out) => {
        for (const file of json) writeFileSync(join(out, file), text);
      });
      expect(json.filter((file) => !faults.some((fault) => fault.startsWith(file)))).toStrictEqual([]);
      expect(faults.filter((fault) => !json.some((file) => fault.startsWith(file)))).toStrictEqual([]);
    },
    60_000,
  );

  test.each(damages)('without which nothing can be made, %s, says what is wrong with it', async (_, text) => {
    await expect(faultsAfter((out) => writeFileSync(join(out, 'campaign.json'), text))).rejects.toThrow(
      /campaign\.json (is no JSON|is not in order)/,
    );
  });
});
