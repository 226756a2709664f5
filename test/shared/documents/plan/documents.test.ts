import { describe, expect, test } from 'vitest';
import { hasPage } from '../../../../shared/documents/model.ts';
import { planDocuments } from '../../../../shared/documents/plan/documents.ts';
import { buildBulletin } from '../../../../shared/documents/statements/bulletin.ts';
import { byCode } from '../../../../shared/domain/kernel/by-code.ts';
import { basis, julyOf, quietBulletin } from '../statements/province.ts';
import { below, textOf } from '../statements/text.ts';
import { duty, late, reportOf, sceneOf, unspeakable } from './province.ts';

const december = { month: '2015-12', from: '2015-12-01', until: '2015-12-31' };
const register = { where: null, promotion: null, summary: null };
const batches = {
  'demands-resolved': 129,
  'problems-rectified': 79,
  'measures-adopted': 1,
  'models-recognised': 1,
  'cases-exposed': 1,
};
const checklist = [
  { code: '1.1', phase: '动员部署阶段', title: '成立领导小组', evidence: ['领导小组：共3项'], gaps: [] },
  {
    code: '2.1',
    phase: '集中整治阶段',
    title: '专项整治',
    evidence: ['专项整治：共2项'],
    gaps: ['专项整治逾期1项'],
  },
];
const made = (scene = sceneOf(), extracts = false) => [...planDocuments(scene, julyOf().statement, extracts)];

describe('the documents of the plan', () => {
  test('are none in a month in which nothing stands in them', () => {
    expect(made()).toEqual([]);
  });

  test('bear the root of the plan’s report, by which they are checked', () => {
    const [model] = made(sceneOf({ measures: [], ...december }));
    expect(model?.proof).toMatchObject({ root: 'ab'.repeat(32), from: '2015-12-01', until: '2015-12-31' });
  });
});

describe('the summary report of the province', () => {
  const scene = sceneOf({
    ...december,
    batches,
    checklist,
    measures: [
      {
        ...duty('M-1'),
        ...register,
        title: '占道挖掘管理办法',
        where: '市政府网站',
        promotion: 'institutions',
      },
    ],
    commendations: [{ ...duty('C-1'), ...register, title: '先进单位', summary: '统筹施工' }],
    exposures: [{ ...late('E-1'), ...register, title: '工地扬尘', where: '省报' }],
  });
  const [model] = made(scene);
  if (!model) throw new Error('there is no report');

  test('is made in the month in which the last phase ends, and in no other', () => {
    expect(model.key).toBe('plan/summary-report');
    expect(made(sceneOf({ batches, checklist }))).toEqual([]);
  });

  test('has a page, which no other document of the plan has', () => {
    expect(hasPage(model)).toBe(true);
    expect(hasPage({ kind: 'plan' })).toBe(false);
  });

  test('goes phase by phase through the articles, with evidence and gaps', () => {
    expect(below(model, '分阶段工作开展情况')).toBe('方案共2条，全部落实、没有差距的1条，存在差距的1条。');
    expect(textOf(model)).toContain('1.1 成立领导小组\n领导小组：共3项。无差距。');
    expect(textOf(model)).toContain('2.1 专项整治\n专项整治：共2项。存在差距：专项整治逾期1项。');
  });

  test('groups the five batches under the four promotions of the policy', () => {
    expect(below(model, '促进依法履职')).toBe('整改一批突出问题79个。');
    expect(below(model, '促进服务改善')).toBe('解决一批群众诉求129件。');
    expect(below(model, '促进作风转变')).toBe('表扬一批先进典型1个，曝光查处一批反面案例1件。');
    expect(below(model, '促进制度健全')).toBe('出台一批制度措施1项。');
  });

  test('has the rates of all cases with what they were made of', () => {
    expect(textOf(model)).toMatch(/调查处理率 \d+\.\d\d%（\d+\/\d+）/);
    expect(textOf(model)).not.toMatch(unspeakable);
  });

  test('lists measures, models and exposures', () => {
    expect(textOf(model)).toContain('占道挖掘管理办法 市政府网站 促进制度健全');
    expect(textOf(model)).toContain('工地扬尘 省报 —');
  });
});

describe('the section of a bulletin on the plan', () => {
  const counts = {
    total: 3,
    discharged: 1,
    exempted: 1,
    open: 1,
    overdue: 1,
    escalated: 1,
    onTime: 1,
    late: 0,
    rate: 0.5,
  };
  const plan = reportOf({
    batches,
    total: counts,
    byObligation: byCode([['work-plan', counts]]),
    outstanding: Array.from({ length: 8 }, (_, index) => ({
      ...late(`work-plan:${index}`),
      kind: 'submission' as const,
      rule: 'work-plan',
      step: 'submit' as const,
      owedBy: '420100-construction',
    })),
  });

  test('tells duties by article, overdue ones by kind, of many the first', () => {
    const model = buildBulletin({ ...quietBulletin(), plan }, basis);
    expect(textOf(model)).toContain('1.1 成立领导小组、报送工作方案 3 1 1 1 50.00%（1/2）');
    expect(below(model, '逾期未履行的事项')).toMatch(
      /^报送工作方案逾期8项：(武汉市城乡建设主管部门、?){6}等8项。$/,
    );
    expect(below(model, '五个一批')).toContain('解决一批群众诉求129件，整改一批突出问题79个');
    expect(textOf(model)).not.toMatch(unspeakable);
  });

  test('is not there where no plan is given', () => {
    expect(textOf(buildBulletin(quietBulletin(), basis))).not.toContain('方案落实情况');
  });
});
