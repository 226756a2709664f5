import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCampaign } from '../../cli/campaign/run.ts';
import { paths } from '../../cli/input/paths.ts';
import { verify } from '../../cli/verify/verify.ts';
import { type Audit, faultsOf } from '../../shared/application/audit.ts';
import { valueAt } from '../../shared/domain/kernel/by-code.ts';
import type { PlanReport } from '../../shared/domain/plan-report/report.ts';
import type { MonthlyBulletin } from '../../shared/domain/statistics/statement.ts';

const office = '420500-supervision-office';
const water = '420500-water';

const entry = (
  type: string,
  caseId: string,
  at: string,
  unit: string,
  fields: Readonly<Record<string, unknown>> = {},
): string =>
  JSON.stringify({
    Source: `city.${unit}`,
    DetailType: type,
    Time: `2026-${at}:00+08:00`,
    Detail: {
      eventId: `${type}-${at.slice(0, 5)}`,
      caseId,
      occurredAt: `2026-${at}:00+08:00`,
      by: { unit },
      ...fields,
    },
  });

const complaint = {
  channel: 'hotline-12345',
  area: 'water-and-gas',
  region: '420502',
  responsibleUnit: water,
  summary: '停水未公告',
  severity: 'serious',
};
const document = { title: '工作方案', uri: 'https://example.org/plan' };
const item = {
  unit: water,
  area: 'water-and-gas',
  title: '二次供水专项整治',
  leadLeader: '分管负责人',
  responsible: water,
  measures: '逐站排查',
  startsOn: '2026-04-01',
  endsOn: '2026-06-15',
};

/** A city’s campaign in 2026: other limits, weights and links, one item a unit, no third phase. */
const lines = [
  entry('submission-received', `work-plan:${water}`, '03-10T10:00', water, {
    unit: water,
    kind: 'work-plan',
    document,
  }),
  entry('platform-opened', `service-acceptance:${water}`, '03-20T10:00', water, {
    unit: water,
    platform: 'service-acceptance',
    uri: 'https://example.org/service',
  }),
  entry('special-item-declared', `special-item:${water}:1`, '04-01T10:00', water, item),
  entry('special-item-declared', `special-item:${water}:2`, '04-01T11:00', water, item),
  entry('complaint-filed', 'YC-1', '04-07T09:00', '420500-hotline', {
    ...complaint,
    specialItem: `special-item:${water}:1`,
  }),
  entry('case-accepted', 'YC-1', '04-07T15:00', water),
  entry('investigation-concluded', 'YC-1', '04-09T10:00', water, {
    conclusion: 'partly-substantiated',
    summary: '部分属实',
  }),
  entry('case-completed', 'YC-1', '04-10T10:00', water, { outcome: 'resolved', summary: '已公告' }),
  entry('return-visit-made', 'YC-1', '04-13T10:00', office, { result: 'satisfied' }),
  entry('reply-given', 'reply:YC-1', '04-14T10:00', office, { to: '来电人', document }),
  entry('accountability-exempted', 'accountability:YC-1:division', '04-20T10:00', office, {
    reason: '已督促',
    authority: '市纪检组',
  }),
  entry('special-item-completed', `special-item:${water}:1`, '06-10T10:00', water, { summary: '已完成' }),
  entry('return-visit-made', `special-item:${water}:1`, '06-12T10:00', office, { result: 'satisfied' }),
  entry('assessment-scored', `assessment:${water}`, '06-15T10:00', office, {
    unit: water,
    part: 'third-party',
    score: '90',
    assessor: '第三方',
  }),
];

const folder = mkdtempSync(join(tmpdir(), 'second-policy-'));
const out = join(folder, 'out');
const data = (path: string) => join(paths.root, 'data', path);
const read = <T>(file: string): T => JSON.parse(readFileSync(join(out, file), 'utf8')) as T;

let audit: Audit;
beforeAll(async () => {
  const events = join(folder, 'entries.ndjson');
  writeFileSync(events, lines.map((line) => `${line}\n`).join(''));
  audit = await runCampaign({
    events,
    registry: data('registries/city-2026.json'),
    policy: data('policies/city-2026.json'),
    assembly: paths.assembly,
    from: '2026-03-01',
    until: '2026-06-30',
    out,
    store: 'memory',
    documents: 'main',
  });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a city’s campaign by a policy of its own', () => {
  test('runs by the same code, and its audit holds', () => {
    expect(faultsOf(audit)).toStrictEqual([]);
    expect(audit).toMatchObject({ received: 14, recorded: 12, rejected: 2, cases: 1 });
  });

  test('each unit may have one item, so that a second is refused; a score waits in vain where nothing is assessed', () => {
    const rejected = readFileSync(join(out, 'rejected.ndjson'), 'utf8').trim().split('\n');
    const codes = rejected.map((line) => JSON.parse(line) as { caseId: string; code: string });
    expect(codes.map(({ caseId, code }) => [caseId, code])).toStrictEqual([
      [`special-item:${water}:2`, 'invalid-detail'],
      [`assessment:${water}`, 'prerequisite-never-arrived'],
    ]);
  });

  test('its own channels are owed replies, its own severities have a chain, of its own links', () => {
    const { byKind, accountability } = read<PlanReport>('plan/2026-06.json');
    expect(valueAt(byKind, 'reply')).toMatchObject({ total: 1, discharged: 1, onTime: 1 });
    expect(accountability.map(({ link, unit, status }) => [link, unit, status])).toStrictEqual([
      ['division', '420500-utilities', 'exempted'],
      ['responsible-person', water, 'owed'],
    ]);
  });

  test('its checklist has its own four articles, each with evidence or a named gap', () => {
    const { checklist } = read<PlanReport>('plan/2026-06.json');
    expect(checklist.map(({ code, gaps }) => [code, gaps.length > 0])).toStrictEqual([
      ['1', true],
      ['2', true],
      ['3', false],
      ['4', false],
    ]);
    expect(checklist[0]?.gaps).toStrictEqual(['报送工作方案逾期2项：西陵区住建局、伍家岗区住建局']);
    for (const { evidence } of checklist) expect(evidence.length).toBeGreaterThan(0);
  });

  test('its weights rank, and its office is named in the bulletin', () => {
    const { ranking, policy } = read<MonthlyBulletin>('bulletins/2026-04.json');
    expect(policy).toBe('city-2026');
    expect(ranking).toStrictEqual([{ unit: water, score: 100, rank: 1 }]);
    expect(readFileSync(join(out, 'bulletins/2026-04.html'), 'utf8')).toContain(
      '宜昌市住建系统优服务促落实督查',
    );
  });

  test('verify finds that all of it holds', async () => {
    expect((await verify(out)).faults).toStrictEqual([]);
  });
});
