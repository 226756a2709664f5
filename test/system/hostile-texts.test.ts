import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runCampaign } from '../../cli/campaign/run.ts';
import { printSummary } from '../../cli/campaign/summary.ts';
import { paths } from '../../cli/input/paths.ts';
import { program } from '../../cli/supervision.ts';
import { makeCampaign } from '../../scripts/sample-campaign/campaign.ts';
import { hostileTexts } from '../generators/texts.ts';
import { pageOf, partsOf } from '../shared/adapters/parts.ts';

/** Fields in which people write, of events, registry and policy. */
const written: ReadonlySet<string> = new Set(
  (
    'address assessor authority campaign category comment copies leadLeader mark measures name number numberPrefix ' +
    'officer official problem publishedIn reason recipients signatory summary text title uri wrong'
  ).split(' '),
);

/** What a schema lets in: all but halves of characters. */
const whole = hostileTexts.filter((text) => !/\p{Surrogate}/u.test(text) && text.length < 30);

let place = 0;
/** A short text that is hostile, another one each time. */
const next = (): string => {
  place += 1;
  return `甲${whole[place % whole.length]}乙`;
};

/** The same data with a hostile text in every field in which people write. */
const hostile = (value: unknown, name = ''): unknown => {
  if (typeof value === 'string') return written.has(name) ? next() : value;
  if (Array.isArray(value)) return value.map((part) => hostile(part, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, hostile(part, key)]));
};

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
const out = join(folder, 'out');
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const until = '2015-07-31';
const lines = makeCampaign({ seed: 1, cases: 0, plan: true })
  .filter(
    ({ time, disposition }) => time < Date.parse('2015-07-20T00:00:00+08:00') && disposition !== 'parked',
  )
  .map(({ text }) => JSON.parse(text) as { readonly Detail: unknown })
  // Sources may post the detail as a text of its own.
  .map((entry) => ({
    ...entry,
    Detail: typeof entry.Detail === 'string' ? JSON.parse(entry.Detail) : entry.Detail,
  }));
const entries = lines.map(
  (entry) => hostile(entry) as { readonly Detail: Readonly<Record<string, unknown>> },
);
const details = entries.map(({ Detail }) => Detail);
const events = file(
  'events.ndjson',
  [...entries.map((entry) => JSON.stringify(entry)), '\u001b[2J', ''].join('\n'),
);
const registry = file(
  'registry.json',
  JSON.stringify(
    hostile({ ...(read(paths.registry) as object), official: { mark: '', signatory: '', campaign: '' } }),
  ),
);
const policy = file('policy.json', JSON.stringify(hostile(read(paths.policy))));

/** What a piece of work writes on standard output and standard error. */
const writtenBy = async (work: () => Promise<unknown>): Promise<string> => {
  const texts: string[] = [];
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((text) => texts.push(String(text)) > 0),
  );
  try {
    await work();
  } finally {
    for (const spy of spies) spy.mockRestore();
    process.exitCode = 0;
  }
  return texts.join('');
};

const typed = (...words: readonly string[]): Promise<string> =>
  writtenBy(() => program.parseAsync([...words], { from: 'user' }));

/** What would end, erase, reorder or hide something on a terminal; a line ends where the command ends it. */
const unseen = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/u;

interface Stood {
  readonly caseId: string;
  readonly eventId: string;
  readonly detail: Readonly<Record<string, unknown>>;
}
const ledger = (name: string): readonly Stood[] =>
  readFileSync(join(out, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Stood);

let summary: string;
beforeAll(async () => {
  const { assembly } = paths;
  const span = { from: '2015-06-01', until };
  summary = await writtenBy(async () => {
    const options = { events, registry, policy, assembly, ...span, out, store: 'memory' } as const;
    await printSummary(out, await runCampaign({ ...options, documents: 'main' }), 1);
  });
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a campaign whose every text is hostile', () => {
  it('stands in the ledger as it was posted', () => {
    const posted = new Map<string, unknown[]>();
    for (const { caseId, eventId, ...detail } of details) {
      const key = `${caseId} ${eventId}`;
      posted.set(key, [...(posted.get(key) ?? []), detail.summary ?? detail.reason ?? detail.title]);
    }
    let compared = 0;
    for (const { caseId, eventId, detail } of [...ledger('ledger.ndjson'), ...ledger('duties.ndjson')]) {
      const texts = posted.get(`${caseId} ${eventId}`);
      if (texts === undefined) continue;
      compared += 1;
      expect(texts).toContainEqual(detail.summary ?? detail.reason ?? detail.title);
    }
    expect(compared).toBeGreaterThan(200);
  });

  it('leaves every part of every document well formed, without anything unseen', async () => {
    const names = readdirSync(out, { recursive: true, encoding: 'utf8' });
    const documents = names.filter((name) => /\.(docx|xlsx|html)$/.test(name));
    for (const name of documents) {
      const body = readFileSync(join(out, name));
      const parts = name.endsWith('.html')
        ? [pageOf(body.toString('utf8'))]
        : [...(await partsOf(body)).values()];
      for (const part of parts) expect(JSON.stringify(part), name).not.toMatch(unseen);
    }
    for (const ending of ['docx', 'xlsx', 'html'])
      expect(documents.filter((name) => name.endsWith(ending)).length).toBeGreaterThan(1);
  }, 60_000);

  it('is told by every command line by line, and no text is more than its line', async () => {
    const ids = (name: string) => [...new Set(ledger(name).map(({ caseId }) => caseId))];
    const told = [
      summary,
      await typed('cases', '--out', out),
      await typed('duties', '--out', out),
      await typed('explain', '2015-07', 'completed.onTimeRate', '--out', out),
      await typed('registry', 'check', registry, '--policy', policy),
      await typed('policy', 'check', policy, '--registry', registry),
    ];
    for (const text of told) {
      expect(text).not.toMatch(unseen);
      expect(text).toMatch(/\n$/);
    }
    expect(summary).toContain('[U+');
    for (const [command, name] of [
      ['case', 'ledger.ndjson'],
      ['duty', 'duties.ndjson'],
    ] as const) {
      for (const id of ids(name).slice(0, 60)) {
        const text = await typed(command, id, '--out', out);
        expect(text).not.toMatch(unseen);
        const steps = ledger(name).filter(({ caseId }) => caseId === id).length;
        expect(text.split('\n').length, id).toBe(3 + 2 * steps + 1);
      }
    }
  }, 60_000);

  it('is named in faults as text, where a run has been tampered with', async () => {
    const path = join(out, 'ledger.ndjson');
    const kept = readFileSync(path, 'utf8');
    writeFileSync(path, kept.replace(/"summary":"甲/, '"summary":"甲\\u001b[2J'));
    const text = await typed('verify', '--out', out);
    writeFileSync(path, kept);
    expect(text).toMatch(/chain|hash/);
    expect(text).not.toMatch(unseen);
  }, 120_000);
});
