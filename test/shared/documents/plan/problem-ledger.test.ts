import { describe, expect, test } from 'vitest';
import { problemLedger } from '../../../../shared/documents/plan/problem-ledger.ts';
import { housing } from '../../../dsl/rulebook.ts';
import { below, textOf } from '../statements/text.ts';
import { duty, late, sceneOf, unspeakable } from './province.ts';

const problem = {
  ...duty('WH-PROBLEM-1'),
  content: 'service-improvement',
  origin: 'consultation',
  summary: '施工许可材料要求不统一',
  answer: 'commitment',
  answerSummary: '承诺一次告知',
  commitment: 'WH-COMMITMENT-1',
} as const;
const unanswered = {
  ...late('WH-PROBLEM-2', { unit: housing }),
  content: 'work-style',
  origin: 'self-examination',
  summary: '窗口服务态度生硬',
  answer: null,
  answerSummary: null,
  commitment: null,
} as const;
const kept = {
  ...duty('WH-COMMITMENT-1'),
  text: '7月底前统一材料清单',
  fulfilBy: '2015-07-31',
  publishedIn: '市政府网站',
  redone: 0,
};
const broken = {
  ...late('WH-COMMITMENT-2', { status: 'under-way' }),
  ...{ text: '缩短办理时间', fulfilBy: '2015-07-15', publishedIn: '公示栏', redone: 1 },
};

describe('the problem ledger', () => {
  const [model] = problemLedger(sceneOf({ problems: [problem, unanswered], commitments: [kept, broken] }));
  if (!model) throw new Error('there is no problem ledger');

  test('lists each problem under its content area, with unit, origin, answer and how it stands', () => {
    const text = textOf(model);
    expect(text).toContain(
      '服务改善民生\nWH-PROBLEM-1 武汉市城乡建设主管部门 征求意见 2015-07-01 施工许可材料要求不统一 公开承诺 承诺一次告知 — 已履行',
    );
    expect(text).toContain('窗口服务态度生硬 — — 2015-07-15 待履行，逾期，督办');
    expect(text).not.toMatch(unspeakable);
  });

  test('counts problems by content area, answered or not', () => {
    const rows = textOf(model).split('\n');
    expect(rows).toContain('服务改善民生 1 0 1 0 0');
    expect(rows).toContain('转变工作作风 1 0 0 1 1');
    expect(rows).toContain('合计 2 0 1 1 1');
  });

  test('names the problems that were not answered in time', () => {
    expect(below(model, '问题登记和回应情况')).toMatch(
      /^累计登记问题2个，其中征求意见1个、自查1个；已回应1个，未回应1个。逾期未回应1个：WH-PROBLEM-2（.+）。$/,
    );
  });

  test('tells which commitments were kept and which were not', () => {
    expect(below(model, '公开承诺及兑现情况')).toMatch(
      /^累计作出公开承诺2项，经核查已兑现1项，.*逾期或者核查未兑现1项：WH-COMMITMENT-2/,
    );
    expect(textOf(model)).toMatch(/市政府网站 2015-07-20 已兑现\n/);
    expect(textOf(model)).toMatch(/公示栏 — 进行中，逾期，督办，核查未兑现1次/);
  });

  test('marks what a cell leaves out of a long text', () => {
    const [long] = problemLedger(sceneOf({ problems: [{ ...problem, summary: '长'.repeat(161) }] }));
    expect(textOf(long ?? model)).toContain(` ${'长'.repeat(160)}…… `);
  });

  test('is not made before anything stands in it', () => {
    expect(problemLedger(sceneOf())).toEqual([]);
  });
});
