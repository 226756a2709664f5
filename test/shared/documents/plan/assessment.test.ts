import { describe, expect, test } from 'vitest';
import { assessmentCirculars } from '../../../../shared/documents/plan/assessment/circulars.ts';
import { assessmentTable } from '../../../../shared/documents/plan/assessment/table-document.ts';
import { construction, housing } from '../../../dsl/rulebook.ts';
import { below, textOf } from '../statements/text.ts';
import { asks, assessed, sceneOf, unspeakable, unsurveyed } from './province.ts';

const division = {
  code: '420000-urban-construction',
  units: [construction, housing],
  score: '90.25',
  excellent: 1,
  unqualified: 0,
};
const leader = { code: 'leader-1', units: [], score: null, excellent: 0, unqualified: 0 };
const dissatisfied = '群众满意率8/10，低于85%';
const blamed = unsurveyed({
  unit: housing,
  asked: [
    asks('circular-criticism', dissatisfied, false),
    asks('no-awards', dissatisfied, false),
    asks('rectification-notice', dissatisfied, true),
  ],
});
const praised = assessed({ asked: [asks('commendation', '综合得分90.25分，达到90分', false)] });
const scene = sceneOf({
  assessment: { units: [blamed, praised], divisions: [division], leaders: [leader] },
});

describe('the table of the assessment', () => {
  const [model] = assessmentTable(scene);
  if (!model) throw new Error('there is no table');

  test('shows each part with its weight, the composite and the proposed routine score, the best unit first', () => {
    const heads = model.annexes[0]?.blocks.flatMap((block) =>
      block.kind === 'table' ? block.columns.map(({ head }) => head) : [],
    );
    expect(heads?.slice(1, 5)).toEqual([
      '第三方监督（30%）',
      '服务对象测评（25%）',
      '集中评议（35%）',
      '日常工作（10%）',
    ]);
    expect(textOf(model)).toMatch(
      /91\.50 90\.00 88\.00 95\.00 90\.25 优秀 94\.10 12 90\.00%（9\/10）\n.*91\.50 — 88\.00 95\.00 — — — 12 —\n/,
    );
    expect(textOf(model)).not.toMatch(unspeakable);
  });

  test('names who lacks which part, and guesses no score', () => {
    expect(below(model, '考核结果')).toBe(
      '参加考核的单位2个，已有综合得分1个，其中优秀1个、合格0个、不合格0个。尚缺评分的单位1个：武汉市住房保障和房屋管理部门（缺服务对象测评）。',
    );
  });

  test('prints the rules with the numbers of the policy', () => {
    const rules = below(model, '考核规则');
    expect(rules).toContain('第三方监督占30%、服务对象测评占25%、集中评议占35%、日常工作占10%');
    expect(rules).toContain('综合得分90分及以上为优秀，60分及以上、不满90分为合格');
    expect(rules).toContain('群众满意率低于85%');
    expect(rules).toContain('投诉达到100件');
  });

  test('derives the line’s and the contact point’s assessment, — where no unit has a score', () => {
    expect(textOf(model)).toContain('城市建设处 2 90.25 1 0');
    expect(textOf(model)).toContain('厅长 0 — 0 0');
  });

  test('tells what results ask for, for one reason together, and what of it is done', () => {
    expect(textOf(model)).toContain(
      `通报批评、取消评先资格、下达整改通知书 ${dissatisfied} 已落实下达整改通知书；未落实通报批评、取消评先资格`,
    );
    expect(below(model, '结果运用')).toContain('应下达整改通知书1个单位，已落实1个');
  });

  test('is not made before there is an assessment', () => {
    expect(assessmentTable(sceneOf())).toEqual([]);
  });
});

describe('circulars on the assessment', () => {
  const models = [...assessmentCirculars(scene)];
  const of = (code: string) => {
    const found = models.find(({ key }) => key === `plan/2015-07/circular-${code}`);
    if (!found) throw new Error(`there is no circular for ${code}`);
    return found;
  };

  test('go to each unit and to each division', () => {
    expect(models.map(({ official }) => official.recipients)).toEqual([
      '武汉市住房保障和房屋管理部门',
      '武汉市城乡建设主管部门',
      '城市建设处',
    ]);
    for (const model of models) expect(textOf(model)).not.toMatch(unspeakable);
  });

  test('tell a unit its score and grade, or which part is missing', () => {
    expect(below(of(construction), '考核得分')).toBe(
      '你单位综合得分90.25分，等次为优秀。督促检查开展以来，你单位承办投诉12件，群众满意率90.00%（9/10）。',
    );
    expect(below(of(housing), '结果运用')).toBe(
      `根据考核结果，应采取下列措施：\n${dissatisfied}：通报批评、取消评先资格、下达整改通知书。已落实下达整改通知书；未落实通报批评、取消评先资格。`,
    );
    expect(below(of(housing), '考核得分')).toMatch(/^服务对象测评尚未评分，综合得分不计算，不定等次。/);
  });

  test('reward and punish a division with its units', () => {
    const words = below(of('420000-urban-construction'), '同奖同罚');
    expect(words).toContain(
      '应予表扬的单位1个：武汉市城乡建设主管部门；应予通报批评的单位1个：武汉市住房保障和房屋管理部门。',
    );
  });

  test('are not made before anything is scored', () => {
    const units = [unsurveyed({ parts: {} })];
    const early = sceneOf({ assessment: { units, divisions: [division], leaders: [] } });
    expect([...assessmentCirculars(early)]).toEqual([]);
  });
});
