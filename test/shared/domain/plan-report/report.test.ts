import { beforeAll, describe, expect, test } from 'vitest';
import { byCode, valueAt } from '../../../../shared/domain/kernel/by-code.ts';
import { noCases } from '../../../../shared/domain/plan-report/case-tally.ts';
import { compilePlanReport } from '../../../../shared/domain/plan-report/compile.ts';
import type { PlanReport } from '../../../../shared/domain/plan-report/report.ts';
import { dutyStory } from '../../../dsl/duty.ts';
import { construction, housing, reportBasis, rulebook } from '../../../dsl/rulebook.ts';
import { bulletin, reportOf } from './reports.ts';

const { policy, sha256 } = rulebook;
const { registry } = reportBasis;

const by = { by: construction };
const formed = { unit: construction, head: '局长', formedOn: '2015-06-08' };

/** One that was done, one that was exempted, one that nobody does, one late. */
const groups = () => [
  dutyStory(`leading-group:${construction}`)
    .opened()
    .recorded('leading-group-formed', '2015-06-08 10:00', formed, by)
    .entries(),
  dutyStory(`leading-group:${housing}`)
    .opened()
    .recorded('obligation-exempted', '2015-06-08 10:00', { reason: '合署办公', authority: '督查办' })
    .entries(),
  dutyStory('leading-group:420200-planning').opened().raised().entries(),
  dutyStory('leading-group:420200-housing')
    .opened()
    .raised()
    .recorded('leading-group-formed', '2015-06-20 10:00', { ...formed, unit: '420200-housing' })
    .entries(),
];

describe('how duties stand at a month’s close', () => {
  let report: PlanReport;
  beforeAll(() => {
    report = reportOf(groups());
  });

  test('total = discharged + exempted + open, and the rate leaves out what was exempted', () => {
    expect(valueAt(report.byObligation, 'leading-group')).toStrictEqual({
      total: 4,
      discharged: 2,
      exempted: 1,
      open: 1,
      overdue: 1,
      escalated: 1,
      onTime: 1,
      late: 1,
      rate: 0.6667,
    });
  });

  test('what is overdue is named with whoever owes it, and its level', () => {
    expect(report.outstanding).toMatchObject([
      {
        id: 'leading-group:420200-planning',
        owedBy: '420200-planning',
        step: 'form',
        dueOn: '2015-06-15',
        level: 'reminder',
      },
    ]);
  });

  test('the checklist names the gap, and what no record shows', () => {
    const [first] = report.checklist;
    expect(first).toMatchObject({ code: '1.1', phase: '动员部署阶段' });
    expect(first?.gaps).toStrictEqual([
      '成立由主要负责人任组长的领导小组逾期1项：黄石市城乡规划主管部门',
      '报送工作方案尚无记录',
    ]);
  });

  test('what a phase to come asks for is no gap yet, and is one once it has begun', () => {
    const gapsOf = (at: PlanReport) =>
      at.checklist.filter(({ code }) => code.startsWith('3.')).map(({ gaps }) => gaps.length);
    expect(gapsOf(report)).toStrictEqual([0, 0, 0, 0, 0]);
    const late = reportOf(groups(), { bulletin: bulletin('2015-11') });
    expect(gapsOf(late)[0]).toBe(2);
  });

  test('the root covers every entry: one changed gives another', () => {
    const [first = [], ...others] = groups();
    const [opened, ...rest] = first;
    if (!opened) throw new Error('the duty has an entry');
    const changed = reportOf([[{ ...opened, hash: 'f'.repeat(64) }, ...rest], ...others]);
    expect(changed.root).not.toBe(report.root);
    expect(reportOf([...groups()].reverse()).root).toBe(report.root);
  });

  test('what was recorded after the close is for the next month', () => {
    const april = reportOf(groups(), { bulletin: bulletin('2015-04') });
    expect(april.total.total).toBe(0);
  });

  test('a policy without a plan has no report', () => {
    const { plan: _, ...bare } = policy;
    const base = {
      registry,
      sha256,
      bulletin: bulletin('2015-07'),
      tally: noCases(),
      routine: byCode<readonly number[]>(),
      duties: [],
    };
    expect(compilePlanReport({ ...base, policy: bare })).toBeUndefined();
  });
});

describe('the rows of the report', () => {
  test('a commitment shows whether it was kept, a problem what answered it', () => {
    const problem = { unit: construction, content: 'work-style', origin: 'consultation', summary: '推诿' };
    const { problems, commitments, batches } = reportOf([
      dutyStory('P-1')
        .recorded('problem-recorded', '2015-07-01 10:00', problem, by)
        .recorded(
          'problem-answered',
          '2015-07-02 10:00',
          { answer: 'commitment', summary: '承诺', commitment: 'C-1' },
          by,
        )
        .entries(),
      dutyStory('P-2').recorded('problem-recorded', '2015-07-01 10:00', problem, by).entries(),
      dutyStory('C-1')
        .recorded(
          'commitment-made',
          '2015-07-01 10:00',
          { unit: construction, text: '首问负责', fulfilBy: '2015-07-20', publishedIn: '政务网' },
          by,
        )
        .recorded('commitment-fulfilled', '2015-07-20 10:00', { summary: '已落实' }, by)
        .recorded('return-visit-made', '2015-07-24 10:00', { result: 'dissatisfied' })
        .entries(),
    ]);
    expect(problems).toMatchObject([
      { id: 'P-1', status: 'discharged', answer: 'commitment', commitment: 'C-1', endedOn: '2015-07-02' },
      { id: 'P-2', status: 'owed', answer: null, overdue: true },
    ]);
    expect(commitments).toMatchObject([{ id: 'C-1', status: 'under-way', redone: 1, endedOn: null }]);
    expect(batches['problems-rectified']).toBe(1);
  });

  test('an item of special rectification has the rates of its cases', () => {
    const item = {
      unit: construction,
      area: 'zipper-roads',
      title: '专项整治',
      leadLeader: '分管负责人',
      responsible: construction,
      measures: '统筹',
      startsOn: '2015-07-01',
      endsOn: '2015-10-31',
    };
    const id = `special-item:${construction}:1`;
    const tally = { ...noCases(), byItem: byCode([[id, { filed: 3, completed: 2, closed: 1 }]]) };
    const [row] = reportOf(
      [
        dutyStory(id)
          .opened()
          .recorded('special-item-declared', '2015-06-20 10:00', item, by)
          .recorded('special-item-progressed', '2015-07-20 10:00', { percent: 40, summary: '过半' }, by)
          .entries(),
      ],
      { tally },
    ).specialItems;
    expect(row).toMatchObject({
      percent: 40,
      cases: { filed: 3, completed: 2, closed: 1 },
      completedRate: 0.6667,
    });
  });

  test('regions are covered by each method that the policy asks for, or named', () => {
    const round = (method: string, regions: readonly string[]) => ({
      method,
      regions,
      areas: ['zipper-roads'],
      noneFound: true,
      summary: '检查',
    });
    const every = registry.regions.map(({ code }) => code).filter((code) => code !== '420000');
    const { inspections } = reportOf([
      ...['open-inspection', 'covert-inspection', 'third-party'].map((method) =>
        dutyStory(`R-${method}`)
          .recorded('inspection-carried-out', '2015-07-10 10:00', round(method, every))
          .entries(),
      ),
      dutyStory('R-9')
        .recorded('inspection-carried-out', '2015-07-10 10:00', round('named-topic', every.slice(1)))
        .entries(),
    ]);
    expect(inspections.uncovered).toStrictEqual([{ region: every[0], methods: ['named-topic'] }]);
    expect(inspections.rounds.filter(({ findings }) => findings === 0)).toHaveLength(4);
  });

  test('a manifest shows both counts and who explained the gap; one not yet compared shows none', () => {
    const manifest = { from: '2015-07-01', until: '2015-07-10', count: 2 };
    const posted = (id: string) =>
      dutyStory(id).recorded('source-manifest-posted', '2015-07-13 09:00', manifest, by);
    const gap = { counted: 2, recorded: 1, missing: ['WH-2'], unlisted: [], agrees: false };
    const { reconciliation } = reportOf([
      posted('M-1')
        .compared('2015-07-15 00:00', gap)
        .recorded('gap-explained', '2015-07-16 10:00', { reason: '测试' }, by)
        .entries(),
      posted('M-2').entries(),
    ]);
    expect(reconciliation).toMatchObject([
      { id: 'M-1', counted: 2, recorded: 1, missing: ['WH-2'], agrees: false, reason: '测试' },
      { id: 'M-2', counted: 2, recorded: null, agrees: null, reason: null },
    ]);
  });
});
