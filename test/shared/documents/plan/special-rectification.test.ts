import { describe, expect, test } from 'vitest';
import { specialRectification } from '../../../../shared/documents/plan/special-rectification.ts';
import { housing } from '../../../dsl/rulebook.ts';
import { below, textOf } from '../statements/text.ts';
import { duty, late, sceneOf, unspeakable } from './province.ts';

const item = {
  ...duty('special-item:420100-construction:1', { status: 'under-way', endedOn: null, dueOn: '2015-10-31' }),
  area: 'zipper-roads',
  title: '“拉链马路”专项整治',
  leadLeader: '副局长（分管市政）',
  responsible: '420000-urban-construction',
  measures: '统筹管线年度计划',
  startsOn: '2015-06-25',
  endsOn: '2015-10-31',
  percent: 40,
  cases: { filed: 4, completed: 3, closed: 2 },
  completedRate: 0.75,
};
const undeclared = {
  ...late('special-item:420100-housing:1', { unit: housing, dueOn: '2015-06-30' }),
  area: null,
  title: null,
  leadLeader: null,
  responsible: null,
  measures: null,
  startsOn: null,
  endsOn: null,
  percent: 0,
  cases: { filed: 0, completed: 0, closed: 0 },
  completedRate: null,
};

describe('the table of special rectification', () => {
  const [model] = specialRectification(sceneOf({ specialItems: [item, undeclared] }));
  if (!model) throw new Error('there is no table');

  test('shows who leads an item, what is done, from when to when, how far it is, and its cases with their rate', () => {
    expect(textOf(model)).toContain(
      '“拉链马路” “拉链马路”专项整治 副局长（分管市政） 城市建设处 统筹管线年度计划 2015-06-25 至 2015-10-31 40% 4 75.00%（3/4） 进行中',
    );
    expect(textOf(model)).not.toMatch(unspeakable);
  });

  test('names who has not declared any, with the date by which it was due', () => {
    expect(below(model, '立项情况')).toBe(
      '各单位立项1项，经核查完成0项。尚未立项的单位1个（时限2015年6月30日）：武汉市住房保障和房屋管理部门。',
    );
    expect(below(model, '进展情况')).toBe(
      '无逾期事项。归入专项整治事项的投诉举报和检查发现问题4件，办结率75.00%（3/4），销号2件。',
    );
  });

  test('computes no rate where no case belongs to an item', () => {
    const bare = { ...item, cases: undeclared.cases, completedRate: null };
    const [own] = specialRectification(sceneOf({ specialItems: [bare] }));
    expect(textOf(own ?? model)).toMatch(/40% 0 — 进行中/);
    expect(below(own ?? model, '进展情况')).toContain('尚无归入专项整治事项的投诉举报和检查发现问题。');
  });
});
