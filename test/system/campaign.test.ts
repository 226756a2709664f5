import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CampaignOptions, runCampaign } from '../../cli/campaign/run.ts';
import { paths } from '../../cli/input/paths.ts';
import { verify } from '../../cli/verify/verify.ts';
import type { Policy } from '../../events/policy.ts';
import { makeCampaign } from '../../scripts/sample-campaign/campaign.ts';
import { type Audit, faultsOf } from '../../shared/application/audit.ts';
import type { PlanReport } from '../../shared/domain/plan-report/report.ts';
import type { TenDayStatistics } from '../../shared/domain/statistics/statement.ts';

/** The scripted scenarios of the sample campaign alone: each rule of the contract at least once. */
const lines = makeCampaign({ seed: 1, cases: 0 });
const folder = mkdtempSync(join(tmpdir(), 'campaign-'));
const fileOf = (name: string, texts: readonly string[]) => {
  const path = join(folder, name);
  writeFileSync(path, texts.map((text) => `${text}\n`).join(''));
  return path;
};
const campaign = fileOf(
  'campaign.ndjson',
  lines.map(({ text }) => text),
);

/**
 * The policy with all that follows from cases, and one duty of everybody's: these are stories of cases, and the whole
 * plan would be most of what a database has to do for them.
 */
const policyFile = (() => {
  const { plan, ...policy } = JSON.parse(readFileSync(paths.policy, 'utf8')) as Policy;
  const obligations = plan?.obligations.filter(({ of }) => of === 'office') ?? [];
  const path = join(folder, 'policy.json');
  writeFileSync(path, JSON.stringify({ ...policy, plan: { ...plan, obligations, articles: [] } }));
  return path;
})();

const run = async (name: string, options: Partial<CampaignOptions>) => {
  const out = join(folder, name);
  const { registry, assembly } = paths;
  const span = { from: '2015-06-01', until: '2015-12-31' };
  const audit = await runCampaign({
    events: campaign,
    registry,
    policy: policyFile,
    assembly,
    ...span,
    out,
    store: 'memory',
    documents: 'figures',
    ...options,
  });
  return { out, audit };
};
const read = (out: string, file: string) => readFileSync(join(out, file), 'utf8');
const filesIn = (out: string, ...folders: readonly string[]) =>
  folders.flatMap((kind) =>
    readdirSync(join(out, kind))
      .filter((file) => file.endsWith('.json'))
      .map((file) => `${kind}/${file}`),
  );
const statements = (out: string) => filesIn(out, 'ten-day', 'bulletins');
/** All figures of a run, without the root: that covers what was received, too. */
const figuresOf = (out: string) =>
  Object.fromEntries(
    statements(out).map((file) => {
      const { root: _, ...figures } = JSON.parse(read(out, file)) as TenDayStatistics;
      return [file, figures];
    }),
  );

let calm: { out: string; audit: Audit };

beforeAll(async () => {
  calm = await run('calm', {});
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a whole campaign through the synthesized template', () => {
  test('ends every entry where its script says, and the audit proves it by count', () => {
    const ends = (disposition: string) => lines.filter((line) => line.disposition === disposition).length;
    const { audit } = calm;
    expect(faultsOf(audit)).toEqual([]);
    expect(audit.received).toBe(lines.length);
    const { recorded, duplicate, held, parked } = audit;
    expect({ recorded, duplicate, held, parked }).toEqual({
      recorded: ends('recorded'),
      duplicate: ends('duplicate'),
      held: ends('held'),
      parked: ends('parked'),
    });
    const rejected = read(calm.out, 'rejected.ndjson').trim().split('\n');
    const codes = rejected
      .map((line) => `rejected:${(JSON.parse(line) as { code: string }).code}`)
      .toSorted();
    expect(codes).toEqual(
      lines
        .map(({ disposition }) => disposition as string)
        .filter((disposition) => disposition.startsWith('rejected:'))
        .toSorted(),
    );
  });

  test('gives the figures that were worked out for it', () => {
    const golden = JSON.parse(
      readFileSync(new URL('expected/figures.json', import.meta.url), 'utf8'),
    ) as object;
    const found = Object.entries(figuresOf(calm.out)).map(([file, { total, byKind }]) => [
      file,
      { total, byKind },
    ]);
    expect(Object.fromEntries(found)).toEqual(golden);
  });

  test('issues every period and month once, and verifies whole', async () => {
    expect(statements(calm.out).length).toBe(21 + 7);
    expect(await verify(calm.out)).toEqual({
      faults: [],
      entries: calm.audit.recorded + calm.audit.own + calm.audit.duties.own,
      // And how the plan stands, with each of the months.
      statements: 28 + 7,
      documents: 0,
    });
  });

  test('gives byte-identical outputs on DynamoDB Local', async ({ skip }) => {
    const table = await run('dynamodb', { store: 'dynamodb' }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'NO_JAVA') return undefined;
      throw error;
    });
    if (!table) return skip('no Java 17 here');
    const files = [
      'audit.json',
      'ledger.ndjson',
      'duties.ndjson',
      'cases.ndjson',
      'rejected.ndjson',
      'outbound.ndjson',
    ];
    for (const file of [...files, ...statements(calm.out), ...filesIn(calm.out, 'plan', 'closes')]) {
      expect(read(table.out, file) === read(calm.out, file), file).toBe(true);
    }
  }, 180_000);

  test('gives the same figures in a storm, with every tenth line posted twice', async () => {
    const twice = lines.flatMap(({ text, disposition }, index) =>
      index % 10 === 0 && disposition !== 'parked' && disposition !== 'duplicate' ? [text, text] : [text],
    );
    const storm = await run('storm', { events: fileOf('twice.ndjson', twice), seed: 7 });
    expect(faultsOf(storm.audit)).toEqual([]);
    expect(figuresOf(storm.out)).toEqual(figuresOf(calm.out));
    expect(read(storm.out, 'ledger.ndjson') === read(calm.out, 'ledger.ndjson')).toBe(true);
    expect(storm.audit.received).toBe(twice.length);
  }, 60_000);

  test('is found out when an entry, a figure or a root is tampered with', async () => {
    const file = 'ten-day/2015-07-1.json';
    const tampered = async (name: string, change: (text: string) => string) => {
      const path = join(calm.out, name);
      const before = readFileSync(path, 'utf8');
      writeFileSync(path, change(before));
      const { faults } = await verify(calm.out);
      writeFileSync(path, before);
      return faults[0];
    };
    const { caseId, seq } = JSON.parse(read(calm.out, 'ledger.ndjson').split('\n')[5] ?? '') as {
      caseId: string;
      seq: number;
    };
    const sixth = (text: string) =>
      text
        .split('\n')
        .map((line, index) => (index === 5 ? line.replace('"recordedAt":1', '"recordedAt":2') : line))
        .join('\n');
    expect(await tampered('ledger.ndjson', sixth)).toBe(
      `case ${caseId}, entry ${seq} does not have the hash that it carries`,
    );
    const filed = (JSON.parse(read(calm.out, file)) as TenDayStatistics).total.filed;
    expect(await tampered(file, (text) => text.replace(`"filed": ${filed}`, `"filed": ${filed + 1}`))).toBe(
      `${file}: total.filed is ${filed + 1}, the ledger gives ${filed}`,
    );
    const duty = JSON.parse(read(calm.out, 'duties.ndjson').split('\n')[0] ?? '') as { caseId: string };
    expect(await tampered('duties.ndjson', (text) => text.replace('"postedAt":1', '"postedAt":2'))).toBe(
      `duty ${duty.caseId}, entry 1 does not have the hash that it carries`,
    );
    expect(await tampered('duties.ndjson', (text) => text.slice(text.indexOf('\n') + 1))).toMatch(
      /^duty .* entry 2 stands at place 1$|^audit\.json counts \d+ entries, ledger\.ndjson holds \d+ and duties\.ndjson \d+$/,
    );
    const counted = /"escalated": (\d+)/.exec(read(calm.out, 'audit.json'))?.[1];
    expect(await tampered('audit.json', (text) => text.replace('"escalated": ', '"escalated": 7'))).toBe(
      `audit.json: duties.escalated is 7${counted}, the ledger gives ${counted}`,
    );
    const total = (JSON.parse(read(calm.out, 'plan/2015-07.json')) as PlanReport).total.total;
    expect(
      await tampered('plan/2015-07.json', (text) => text.replace(`"total": ${total}`, `"total": ${total}0`)),
    ).toBe(`plan/2015-07.json: total.total is ${total}0, the ledger gives ${total}`);
    expect(await tampered(file, (text) => text.replace(/"root": "../, '"root": "zz'))).toContain(
      `${file}: root is "zz`,
    );
  });
});
