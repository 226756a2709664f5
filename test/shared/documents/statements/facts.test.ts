import { describe, expect, test } from 'vitest';
import { usualLimits } from '../../../../shared/documents/statements/facts/limits.ts';
import { valueAt } from '../../../../shared/domain/kernel/by-code.ts';
import * as events from '../../../dsl/events.ts';
import { construction, housing, planning } from '../../../dsl/rulebook.ts';
import { at } from '../../../dsl/shanghai.ts';
import { entriesOf } from '../../../dsl/statements.ts';
import { entries, factsOf } from './province.ts';

const facts = factsOf('2015-07', entries);

const closed = [
  events.complaintFiled({ at: '2015-07-02 09:00' }),
  events.caseAccepted(),
  events.investigationConcluded(),
  events.caseCompleted(),
  events.returnVisitMade(),
];

/** The cases named for a matter, by unit: how many, and which. */
const byUnit = (matter: keyof typeof facts.matters, of = facts) =>
  Object.fromEntries(
    Object.entries(of.matters[matter])
      .filter(([scope]) => scope.startsWith('byUnit/'))
      .map(([scope, { count, items }]) => [scope.slice(7), [count, ...items.map(({ note }) => note.caseId)]]),
  );

describe('cases are named for what they are', () => {
  test.each([
    ['notInvestigated', { [housing]: [2, 'C-3', 'C-10'] }],
    ['notVisited', { [planning]: [2, 'C-8', 'C-9'] }],
    ['overdue', { [housing]: [2, 'C-3', 'C-10'], [planning]: [2, 'C-8', 'C-9'], unassigned: [1, 'C-4'] }],
    ['escalated', { [housing]: [3, 'C-3', 'C-3', 'C-3'], [planning]: [1, 'C-8'], unassigned: [1, 'C-4'] }],
    ['redone', { [construction]: [1, 'C-5'] }],
  ] as const)('%s', (matter, expected) => expect(byUnit(matter)).toStrictEqual(expected));

  test('the highest level that was raised first', () => {
    const raised = facts.matters.escalated[`byUnit/${housing}`]?.items.map(({ raised: level }) => level);
    expect(raised).toStrictEqual(['circular', 'supervision', 'reminder']);
  });

  test('typical ones by their highest level, then by how long they are overdue', () => {
    expect(facts.typical.map(({ note }) => note.caseId)).toStrictEqual(['C-3', 'C-4', 'C-8']);
  });

  test('of equal levels what is overdue longest comes first', () => {
    const reminded = (at: string) => [events.complaintFiled({ at }), events.deadlinePassed()];
    const two = factsOf('2015-07', entriesOf([reminded('2015-07-14 09:00'), reminded('2015-07-13 09:00')]));
    expect(two.typical.map(({ note }) => note.caseId)).toStrictEqual(['C-2', 'C-1']);
    expect(byUnit('overdue', two)).toStrictEqual({ [construction]: [2, 'C-2', 'C-1'] });
  });

  test('overdue ones are counted by age', () => {
    // C-10: its limit ends with 31 July; C-4 and C-8: since the 29th; C-9: since the 25th; C-3: since the 15th.
    expect(facts.overdueAges.total).toStrictEqual([1, 2, 1, 1, 0, 0]);
  });
});

describe('what came late', () => {
  test('stands under the period in which it happened', () => {
    const found = Object.entries(facts.latePosted).map(([period, { count, items }]) => [
      period,
      count,
      ...items.map(({ note, seq, words, recordedAt }) => `${note.caseId}/${seq} ${words} ${recordedAt}`),
    ]);
    expect(found).toStrictEqual([['2015-06-3', 1, `C-9/2 责任单位受理 ${at('2015-07-02 09:00')}`]]);
  });
});

describe('what happened after the period', () => {
  const later = entriesOf([
    [
      events.complaintFiled({ at: '2015-07-13 09:00' }),
      events.deadlinePassed(),
      events.caseAccepted({ at: '2015-08-03 09:00' }),
    ],
  ]);

  test('changes nothing of it', () => {
    const cut = later.map((each) => each.slice(0, 2));
    expect(factsOf('2015-07', later)).toStrictEqual(factsOf('2015-07', cut));
  });

  test('is no part of a timeline', () => {
    expect(valueAt(factsOf('2015-07', later).timelines, 'C-1')?.entries.map(({ seq }) => seq)).toStrictEqual([
      1, 2,
    ]);
  });
});

describe('what is listed is bounded', () => {
  const many = entriesOf(
    Array.from({ length: 9 }, () => [
      events.complaintFiled({ at: '2015-07-13 09:00' }),
      events.deadlinePassed(),
    ]),
  );
  const few = factsOf('2015-07', many, { behind: 2, named: 3, late: 1, typical: 1, timelines: 1 });

  test('and everything is counted', () => {
    expect(byUnit('overdue', few)).toStrictEqual({ [construction]: [9, 'C-1', 'C-2', 'C-3'] });
    const { items, more } = few.behind['total#filed'] ?? { items: [], more: 0 };
    expect([items.map(({ caseId }) => caseId), more]).toStrictEqual([['C-1', 'C-2'], 7]);
    expect(few.typical.length).toBe(1);
  });

  test('timelines are kept of the cases that are named, and of few others', () => {
    const calm = entriesOf(
      Array.from({ length: 9 }, () => [events.complaintFiled({ at: '2015-07-31 09:00' })]),
    );
    const { timelines } = factsOf('2015-07', calm, {
      behind: 5,
      named: 3,
      late: 1,
      typical: 1,
      timelines: 2,
    });
    expect(Object.keys(timelines)).toStrictEqual(['C-1', 'C-2']);
    expect(Object.keys(few.timelines)).toStrictEqual(['C-1', 'C-2', 'C-3']);
    expect(Object.keys(factsOf('2015-07', many, usualLimits).timelines).length).toBe(9);
  });
});

describe('a timeline', () => {
  test('tells each entry by code, unit, due instant and hash', () => {
    const { heading, entries: told } = valueAt(facts.timelines, 'C-3') ?? { heading: '', entries: [] };
    expect(heading).toBe('投诉举报 · 12319服务热线 · 保障房配套建设与分配管理 · 武汉市 · 一般');
    const [, reminded] = told;
    const { hash, ...rest } = reminded ?? { hash: '' };
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(rest).toStrictEqual({
      seq: 2,
      type: 'deadline-passed',
      occurredAt: at('2015-07-15 00:00'),
      recordedAt: at('2015-07-15 00:00'),
      postedTo: '2015-07-2',
      by: '省厅履职督查办',
      words: '受理逾期，催办',
      status: 'assigned',
      owed: { step: 'accept', by: '武汉市住房保障和房屋管理部门', dueAt: at('2015-07-15 00:00') },
    });
  });

  test('says in a few words what every kind of entry says', () => {
    const told = entries.flatMap(([first]) =>
      (valueAt(facts.timelines, first?.caseId ?? '')?.entries ?? []).map(({ words }) => words),
    );
    expect(new Set(told)).toStrictEqual(
      new Set([
        '登记（12319服务热线）',
        '登记（网络信访）',
        '登记（暗访）',
        '责任单位受理',
        '责任单位退回',
        '交办武汉市住房保障和房屋管理部门',
        '调查处理（属实）',
        '办结（已解决）',
        '办结（已整改）',
        '办结（已解释说明）',
        '回访（满意），销号',
        '回访（基本满意），销号',
        '回访（不满意），退回重办',
        '不予受理（已进入诉讼）',
        '投诉人撤回',
        '受理逾期，催办',
        '受理逾期，督办',
        '受理逾期，通报',
        '交办逾期，催办',
        '回访逾期，催办',
      ]),
    );
  });

  test('names dates and cases, and grounds by their names', () => {
    const rare = entriesOf([
      [
        events.complaintFiled({ at: '2015-07-02 09:00' }),
        events.caseAccepted(),
        events.extensionGranted({ until: '2015-07-24' }),
        events.caseMerged({ into: 'WH-1' }),
      ],
      [...closed, events.caseReopened()],
    ]);
    const { timelines } = factsOf('2015-07', rare);
    const words = (caseId: string) => valueAt(timelines, caseId)?.entries.map((entry) => entry.words);
    expect(words('C-1')?.slice(2)).toStrictEqual(['延期至2015年7月24日', '并入WH-1']);
    expect(words('C-2')?.at(-1)).toBe('重新启动办理');
  });
});
