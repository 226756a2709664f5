import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type CampaignOptions, runCampaign } from '../../cli/campaign/run.ts';
import { whatIf } from '../../cli/campaign/what-if/what-if.ts';
import { paths } from '../../cli/input/paths.ts';
import { explainFigure } from '../../cli/show/explain/explain.ts';
import { listCases } from '../../cli/show/list-cases.ts';
import { showCase } from '../../cli/show/show-case.ts';
import { showDuty } from '../../cli/show/show-duty.ts';
import { exportLedger } from '../../cli/transfer/export.ts';
import { importLedger } from '../../cli/transfer/import.ts';
import { recordsIn, targetIn } from '../../cli/transfer/places.ts';
import { targetOf } from '../../cli/transfer/target.ts';
import { verify } from '../../cli/verify/verify.ts';
import type { Policy } from '../../events/policy.ts';
import { type Audit, faultsOf } from '../../shared/application/audit.ts';
import { pairsOf, valueAt } from '../../shared/domain/kernel/by-code.ts';
import type { PlanReport } from '../../shared/domain/plan-report/report.ts';
import type { MonthlyBulletin } from '../../shared/domain/statistics/statement.ts';

/** Who takes part: each code is a member that every object has, or is taken for one by whoever asks for it. */
const odd = {
  office: 'constructor',
  hotline: 'valueOf',
  water: '__proto__',
  construction: 'toString',
  housing: 'hasOwnProperty',
  planning: 'toJSON',
  landscape: 'then',
  division: 'isPrototypeOf',
  other: 'propertyIsEnumerable',
  leader: '__defineGetter__',
  second: '__lookupGetter__',
  cases: ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'toLocaleString', 'then'],
} as const;
type Codes = { readonly [Name in keyof typeof odd]: Name extends 'cases' ? readonly string[] : string };

/** The same under names that mean nothing. */
const plain: Codes = {
  office: 'u-office',
  hotline: 'u-hotline',
  water: 'u-water',
  construction: 'u-construction',
  housing: 'u-housing',
  planning: 'u-planning',
  landscape: 'u-landscape',
  division: 'd-1',
  other: 'd-2',
  leader: 'l-1',
  second: 'l-2',
  cases: ['c-0', 'c-1', 'c-2', 'c-3', 'c-4', 'c-5', 'c-6'],
};

const registryOf = (codes: Codes) => {
  const unit = (name: keyof Omit<Codes, 'cases'>, kind: string, region = '420100') => ({
    code: codes[name],
    name: `单位${name}`,
    region,
    kind,
  });
  return {
    id: 'constructor',
    regions: [
      { code: '420000', name: '湖北省' },
      { code: '420100', name: '武汉市' },
      { code: '420200', name: '黄石市' },
    ],
    units: [
      unit('office', 'supervision-office', '420000'),
      unit('hotline', 'hotline'),
      unit('water', 'water'),
      unit('construction', 'construction'),
      unit('housing', 'housing', '420200'),
      unit('planning', 'planning', '420200'),
      unit('landscape', 'landscape'),
    ],
    divisions: [
      { code: codes.division, name: '城市建设处', areas: ['water-and-gas', 'zipper-roads'] },
      { code: codes.other, name: '督查综合处', areas: ['other'] },
    ],
    leaders: [
      { code: codes.leader, name: '厅长', regions: ['420100'], divisions: [codes.division] },
      { code: codes.second, name: '副厅长', regions: ['420200'], divisions: [codes.other] },
    ],
  };
};

type Fields = Readonly<Record<string, unknown>>;

/** What happens, in any names; the correction names its entry by the hash too, where one is given. */
const storyOf = ({ cases, ...of }: Codes, hash?: string): readonly string[] => {
  const [grave = '', moved = '', found = '', late = '', ...circle] = cases;
  const entry = (type: string, caseId: string, at: string, unit: string, fields: Fields = {}) =>
    JSON.stringify({
      Source: '__proto__',
      DetailType: type,
      Time: `2015-${at}:00+08:00`,
      Detail: { eventId: `e-${at}`, caseId, occurredAt: `2015-${at}:00+08:00`, by: { unit }, ...fields },
    });
  const filed = (caseId: string, at: string, fields: Fields) =>
    entry('complaint-filed', caseId, at, of.hotline, {
      eventId: 'constructor',
      channel: 'hotline-12319',
      area: 'water-and-gas',
      region: '420100',
      summary: '停水',
      responsibleUnit: of.water,
      ...fields,
    });
  const item = `special-item:${of.water}:1`;
  return [
    entry('special-item-declared', item, '06-15T09:00', of.water, {
      unit: of.water,
      area: 'water-and-gas',
      title: '二次供水专项整治',
      leadLeader: '分管负责人',
      responsible: of.water,
      measures: '逐站排查',
      startsOn: '2015-06-16',
      endsOn: '2015-07-30',
    }),
    filed(grave, '07-01T09:00', { channel: 'discipline-office', severity: 'grave', specialItem: item }),
    entry('case-accepted', grave, '07-01T15:00', of.water),
    entry('investigation-concluded', grave, '07-03T10:00', of.water, {
      conclusion: 'substantiated',
      summary: '属实',
    }),
    entry('case-completed', grave, '07-06T10:00', of.water, { outcome: 'resolved', summary: '已恢复' }),
    entry('return-visit-made', grave, '07-07T10:00', of.office, { result: 'satisfied' }),
    filed(moved, '07-01T09:10', {}),
    entry('case-assigned', moved, '07-02T10:00', of.office, { unit: of.construction }),
    entry('finding-recorded', found, '07-02T11:00', of.office, {
      method: 'covert-inspection',
      area: 'other',
      region: '420200',
      inspectedUnit: of.housing,
      summary: '大厅无人值守',
    }),
    filed(late, '07-01T09:20', {}),
    entry('case-accepted', late, '07-06T09:00', of.water, { eventId: '__proto__' }),
    ...(hash === undefined
      ? []
      : [
          entry('entry-corrected', late, '07-08T09:00', of.office, {
            entry: { seq: 3, hash },
            wrong: '受理时间误录',
            authority: '督函〔2015〕1号',
            corrected: { occurredAt: '2015-07-02T09:00:00+08:00' },
          }),
        ]),
    ...circle.map((caseId) => filed(caseId, '07-10T09:00', { responsibleUnit: of.construction })),
    ...circle.map((caseId, index) =>
      entry('case-merged', caseId, '07-11T09:00', of.office, { into: circle[(index + 1) % circle.length] }),
    ),
  ];
};

const folder = mkdtempSync(join(tmpdir(), 'member-names-'));
const policyWith = (name: string, office: string, change: (policy: Policy) => Policy = (same) => same) => {
  const path = join(folder, name);
  const policy = JSON.parse(readFileSync(paths.policy, 'utf8')) as Policy;
  writeFileSync(path, JSON.stringify(change({ ...policy, office })));
  return path;
};

const run = async (
  name: string,
  codes: Codes,
  documents: NonNullable<CampaignOptions['documents']>,
  hash?: string,
): Promise<{ out: string; audit: Audit }> => {
  const at = join(folder, name);
  mkdirSync(at);
  writeFileSync(join(at, 'registry.json'), JSON.stringify(registryOf(codes)));
  writeFileSync(join(at, 'events.ndjson'), storyOf(codes, hash).join('\n'));
  const out = join(at, 'out');
  const audit = await runCampaign({
    events: join(at, 'events.ndjson'),
    registry: join(at, 'registry.json'),
    policy: policyWith(`${name}.json`, codes.office),
    assembly: paths.assembly,
    from: '2015-06-01',
    until: '2015-07-31',
    out,
    store: 'memory',
    documents,
  });
  return { out, audit };
};

const read = <T>(out: string, file: string): T => JSON.parse(readFileSync(join(out, file), 'utf8')) as T;

const linesOf = async (work: () => Promise<void>): Promise<string[]> => {
  const written: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  await work().finally(() => spy.mockRestore());
  return written.join('').trimEnd().split('\n');
};

let out: string;
let audit: Audit;
let twin: string;
beforeAll(async () => {
  twin = (await run('plain', plain, 'figures')).out;
  const before = (await run('before', odd, 'figures')).out;
  const late = readFileSync(join(before, 'ledger.ndjson'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('"eventId":"__proto__"'));
  const { hash, seq } = JSON.parse(late[0] ?? '') as { hash: string; seq: number };
  expect(seq).toBe(3);
  ({ out, audit } = await run('odd', odd, 'all', hash.toUpperCase()));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const now = Date.parse('2016-01-01T00:00:00+08:00');
const month = '2015-07';

describe('codes that are names of what every object has', () => {
  test('are taken like any other: each entry is recorded, and the audit holds', () => {
    expect(faultsOf(audit)).toStrictEqual([]);
    expect(audit).toMatchObject({ received: 18, recorded: 18, cases: 7 });
  });

  test('have the figures that the same story has under other names', () => {
    const names = new Map(
      (Object.keys(plain) as (keyof Codes)[]).flatMap((name) =>
        name === 'cases' ? [] : [[plain[name], odd[name]] as const],
      ),
    );
    for (const file of ['bulletins/2015-06.json', 'bulletins/2015-07.json', 'ten-day/2015-07-1.json']) {
      const [named, unnamed] = [read<MonthlyBulletin>(out, file), read<MonthlyBulletin>(twin, file)];
      const expected = pairsOf(unnamed.byUnit).map(
        ([code, figures]) => [names.get(code) ?? code, figures] as const,
      );
      // The correction counts in no figure.
      expect(new Map<string, unknown>(pairsOf(named.byUnit))).toStrictEqual(
        new Map<string, unknown>(expected),
      );
      expect(named.total).toStrictEqual(unnamed.total);
    }
    expect(valueAt(read<MonthlyBulletin>(out, `bulletins/${month}.json`).byUnit, '__proto__')?.filed).toBe(3);
  });

  test('have their rows in the report of the plan, and their duties', async () => {
    const { specialItems, accountability, byObligation } = read<PlanReport>(out, `plan/${month}.json`);
    expect(specialItems.map(({ unit, cases }) => [unit, cases.closed])).toContainEqual(['__proto__', 1]);
    expect(accountability.map(({ unit }) => unit).sort()).toContain('__proto__');
    expect(pairsOf(byObligation)).toStrictEqual(
      pairsOf(read<PlanReport>(twin, `plan/${month}.json`).byObligation),
    );
    const [head] = await linesOf(() => showDuty('leading-group:__proto__', { out }));
    expect(head).toContain('leading-group:__proto__');
  });

  test('have their extracts, and everything holds when it is made once more', async () => {
    const extracts = readdirSync(join(out, 'bulletins', month));
    expect(extracts).toContain('unit-__proto__.docx');
    expect(extracts).toContain('division-isPrototypeOf.docx');
    expect(extracts).toContain('leader-__defineGetter__.docx');
    expect((await verify(out)).faults).toStrictEqual([]);
    expect((await verify(twin)).faults).toStrictEqual([]);
  }, 120_000);

  test('are explained, listed and shown', async () => {
    const explained = await linesOf(() => explainFigure(month, 'filed', { out, unit: '__proto__' }, now));
    expect(explained.slice(0, 2)).toStrictEqual(['2015-07  byUnit/__proto__  filed（新受理）', '3']);
    const listed = await linesOf(() => listCases({ out, unit: 'toString' }));
    expect(listed.map((line) => line.split(' ')[0])).toStrictEqual([
      'constructor',
      'hasOwnProperty',
      'then',
      'toLocaleString',
    ]);
    expect((await linesOf(() => showCase('__proto__', { out })))[0]).toMatch(/^__proto__ /);
  });

  test('leave with an export and come in again, root for root', async () => {
    const place = join(folder, 'export');
    await exportLedger(recordsIn({ out }), targetOf(place), now);
    const imported = await importLedger(place, targetIn({ out: join(folder, 'imported') }), false);
    expect(imported.faults).toStrictEqual([]);
    expect(imported.manifest.root).toBe(audit.root);
  }, 60_000);
});

describe('cases merged in a circle', () => {
  test('are told by the audit and by the timeline of each', async () => {
    expect(audit.mergeCycles).toStrictEqual([['hasOwnProperty', 'toLocaleString', 'then']]);
    const circle = 'hasOwnProperty → toLocaleString → then → hasOwnProperty';
    expect(await linesOf(() => showCase('then', { out }))).toContain(`并案成环，无人办理：${circle}`);
    expect((await linesOf(() => showCase('constructor', { out }))).join()).not.toContain('并案成环');
  });
});

describe('what-if over a correction that names the hash of its entry', () => {
  const heads = async (policy: string) =>
    (await linesOf(() => whatIf({ out, policy, listed: 0 }))).filter((line) => /: \d+$/.test(line));

  test('records it again under the same policy, and nothing differs', async () => {
    expect(await heads(policyWith('same.json', odd.office))).toStrictEqual([
      'recorded entries that would be rejected: 0',
      'figures of bulletins that would differ: 0',
      'cases that would differ: 0',
      'duties that would differ: 0',
    ]);
  }, 120_000);

  test('and under one by which that entry stands at another place of its case', async () => {
    const longer = policyWith('longer.json', odd.office, (policy) => {
      const accept = { ...policy.limits.accept, hotline: { days: 9, in: 'wd' as const } };
      return { ...policy, id: 'longer', limits: { ...policy.limits, accept } };
    });
    const [rejected, figures] = await heads(longer);
    expect(rejected).toBe('recorded entries that would be rejected: 0');
    expect(figures).not.toMatch(/: 0$/);
  }, 120_000);
});
