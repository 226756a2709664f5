import { describe, expect, test } from 'vitest';
import { buildBulletin } from '../../../../shared/documents/statements/bulletin.ts';
import type { BulletinInput } from '../../../../shared/documents/statements/input.ts';
import { byCode } from '../../../../shared/domain/kernel/by-code.ts';
import type { Figures } from '../../../../shared/domain/statistics/figures.ts';
import { figures, step } from '../figures.ts';
import { basis, julyOf, quietBulletin } from './province.ts';
import { below, textOf } from './text.ts';

/** What a bulletin says below a heading, of a month with such totals. */
const said = (
  heading: string,
  given: Partial<BulletinInput['statement']>,
  more: Partial<BulletinInput> = {},
) => below(buildBulletin({ ...quietBulletin(given), ...more }, basis), heading);

const some = (given: Partial<Figures>) => ({ total: figures({ opening: 10, closing: 10, ...given }) });

describe('a month in which nothing happened', () => {
  const model = buildBulletin(quietBulletin(), basis);

  test.each([
    ['受理情况', '本月无受理事项，月末无在办事项。'],
    ['办理情况', '本月无办理事项。'],
    ['渠道和方式分布', '本月无受理事项。'],
    ['领域和地区分布', '本月无受理和办理事项。'],
    ['对比情况', '本期为首期通报，无上月数据，不作环比。无上年同期数据，不作同比。'],
    ['累计情况', '督促检查开展以来尚无受理事项。'],
    ['收办趋势', '无各旬数据。'],
    ['调查处理率未达到100%的单位', '本月各单位调查处理率均达到100%，无到期未调查处理事项。'],
    ['回访率未达到100%的单位', '本月各单位回访率均达到100%，无到期未回访事项。'],
    ['超期事项', '截至月末，无超期未办结环节的在办事项。'],
    ['督促升级', '本月未发生催办、督办、通报、约谈、追责。'],
    ['重办情况', '本月无因回访不满意或复查未整改到位而重办的事项。'],
    ['热点问题', '本月无新受理事项，无热点问题。'],
    ['典型案例', '本月无被督促升级的事项，无典型案例。'],
    ['补记情况', '本月无补记的记录。'],
    ['更正情况', '本月无更正的记录。'],
    ['下一步工作要求', '各单位继续按时限要求办理在办事项，做到件件有着落、事事有回音。'],
  ])('%s: %s', (heading, words) => expect(below(model, heading)).toBe(words));

  test('names no unit in its ranking, and prints the rule none the less', () => {
    expect(below(model, '单位排名')).toMatch(/^本月无单位参加排名。\n排名规则：单位得分为各项比率的加权平均/);
  });

  test('shows no rate over nothing', () => {
    expect(textOf(model)).not.toMatch(/0\/0|NaN|null|undefined/);
  });
});

describe('what was taken on', () => {
  test('is carried over alone', () => {
    expect(said('受理情况', some({}))).toMatch(/^本月共受理各类事项10件，均为上月结转。本月无新受理事项。/);
  });

  test('is new, carried over and reopened, with shares', () => {
    const total = figures({ opening: 10, filed: 25, reopened: 5, closing: 40 });
    expect(said('受理情况', { total })).toMatch(
      /^本月共受理各类事项40件，其中新受理25件，占62.50%；上月结转10件，占25.00%；重启5件，占12.50%。/,
    );
  });

  test('is told by who dealt with it: hotlines themselves, units, nobody yet', () => {
    const byUnit = byCode(
      Object.entries({
        '420000-hotline': figures({ filed: 6, closed: 6 }),
        '420100-construction': figures({ filed: 2, movedIn: 2, movedOut: 1, closing: 3 }),
        unassigned: figures({ filed: 2, movedOut: 1, closing: 1 }),
      }),
    );
    expect(said('受理情况', { total: figures({ filed: 10, closed: 6, closing: 4 }), byUnit })).toContain(
      '受理事项中，受理单位直接办理6件，占60.00%；交办责任单位办理3件，占30.00%；尚未交办1件，占10.00%。',
    );
  });
});

describe('what was done', () => {
  test.each([
    [step(0, 0, 0), '本月无办结事项。'],
    [step(4, 3, 0), '本月办结3件；全部按时办结。'],
    [step(4, 0, 3), '本月办结3件；全部逾期办结。'],
    [step(4, 2, 1), '本月办结3件；其中按时办结2件、逾期办结1件。'],
  ])('%o', (completed, words) => {
    expect(said('办理情况', some({ completed })).startsWith(words)).toBe(true);
  });

  test('has each rate with its fraction, and in words those that have none', () => {
    const total = figures({
      opening: 10,
      closing: 10,
      investigated: step(8, 6, 0),
      completed: step(4, 2, 1),
    });
    expect(said('办理情况', { total })).toContain(
      '调查处理率75.00%（6/8）；办结率75.00%（3/4）；按时办结率66.67%（2/3）。无到期应回访事项、无有效满意度评价，相应比率不计算。未开展回访。',
    );
  });

  test('ends or does not', () => {
    expect(said('办理情况', some({}))).toContain('本月无销号和终结事项。');
    expect(said('办理情况', some({ closed: 3, merged: 1 }))).toContain('本月销号3件、并案1件。');
  });

  test('leaves stock, overdue or not, or none', () => {
    expect(said('办理情况', some({}))).toContain('月末在办10件，无超期事项。');
    expect(said('办理情况', some({ overdueOpen: 3 }))).toContain('月末在办10件，其中超期3件，占30.00%。');
    expect(said('办理情况', { total: figures({ opening: 1, closed: 1 }) })).toContain('月末无在办事项。');
  });
});

describe('beside the month before', () => {
  const besideMonthBefore = (previous: Partial<Figures>, now: Partial<Figures>, heading: string) =>
    said(heading, { ...some(now), previous: figures(previous) });

  test.each([
    [{ filed: 420 }, { filed: 506 }, '新受理量环比上升20.48%。'],
    [{ filed: 400 }, { filed: 300 }, '新受理量环比下降25.00%。'],
    [{ filed: 7 }, { filed: 7 }, '新受理量与上月持平。'],
    [{ filed: 0 }, { filed: 7 }, '新受理量上月为零。'],
  ])('a count: %o, %o', (previous, now, words) => {
    expect(besideMonthBefore(previous, now, '受理情况')).toContain(words);
  });

  test.each([
    [step(4, 3, 0), step(4, 4, 0), '办结率100.00%（4/4），环比上升25.00个百分点'],
    [step(4, 4, 0), step(4, 3, 0), '办结率75.00%（3/4），环比下降25.00个百分点'],
    [step(4, 3, 0), step(8, 6, 0), '办结率75.00%（6/8），与上月持平'],
    [step(0, 0, 0), step(8, 6, 0), '办结率75.00%（6/8）；'],
  ])('a rate: %o, %o', (previous, now, words) => {
    expect(besideMonthBefore({ completed: previous }, { completed: now }, '办理情况')).toContain(words);
  });

  test('and the year before, where there is one', () => {
    const year = { ...quietBulletin().statement, total: figures({ filed: 8 }) };
    const given = { ...some({ filed: 6 }), previous: figures({ filed: 5 }) };
    expect(said('受理情况', given, { yearBefore: year })).toContain(
      '新受理量环比上升20.00%，同比下降25.00%。',
    );
    expect(said('对比情况', given, { yearBefore: year })).toContain('与上年同期相比，');
    expect(said('对比情况', given)).toMatch(/无上年同期数据，不作同比。$/);
  });
});

describe('hot topics', () => {
  const area = (filed: number) => figures({ filed });
  const rising = (now: Record<string, number>, earlier: Record<string, number>) => {
    const areas = (filed: Record<string, number>) =>
      byCode(Object.entries(filed).map(([code, value]) => [code, area(value)]));
    const total = (filed: Record<string, number>) =>
      figures({ filed: Object.values(filed).reduce((sum, value) => sum + value, 0) });
    const previous = { ...quietBulletin().statement, total: total(earlier), byArea: areas(earlier) };
    const input = quietBulletin({ total: total(now), byArea: areas(now), previous: previous.total });
    return buildBulletin({ ...input, previous }, basis);
  };

  test('are the areas with more new cases than in the month before, the largest increase first', () => {
    const model = rising(
      { 'water-and-gas': 9, 'zipper-roads': 4, other: 20 },
      { 'water-and-gas': 4, 'zipper-roads': 3 },
    );
    expect(below(model, '热点问题')).toContain(
      '新受理量上升的领域有2个，即供水供气维修管理与安全保障9件，环比上升125.00%；“拉链马路”4件，环比上升33.33%。',
    );
    expect(below(model, '加强热点问题治理')).toBe(
      '城市建设处要针对供水供气维修管理与安全保障问题上升的情况，分析原因，督促各地集中整治。城市建设处要针对“拉链马路”问题上升的情况，分析原因，督促各地集中整治。',
    );
  });

  test('are none where nothing rises', () => {
    expect(below(rising({ 'zipper-roads': 3 }, { 'zipper-roads': 3 }), '热点问题')).toContain(
      '与上月相比，无新受理量上升的领域。',
    );
  });
});

describe('what is named', () => {
  const model = buildBulletin(julyOf(), basis);

  test('is asked for by name and date: the fifth working day after the bulletin', () => {
    expect(below(model, '尽快完成到期事项的调查处理')).toBe(
      '武汉市住房保障和房屋管理部门要对本通报所列到期未调查处理事项逐件明确责任人，于2015年8月7日前完成调查处理并报省厅履职督查办。',
    );
  });

  test('is asked for by the policy’s own days where it has them', () => {
    const policy = { ...basis.policy, mendingDays: 10 };
    const later = buildBulletin(julyOf(), { ...basis, policy });
    expect(below(later, '尽快完成到期事项的调查处理')).toContain('于2015年8月14日前');
  });

  test('asks no unit for a return visit, which the office owes', () => {
    expect(below(model, '限期消除超期事项')).not.toContain('黄石市城乡规划主管部门');
    expect(below(model, '抓紧交办和回访')).toBe(
      '省厅履职督查办要于2015年8月7日前完成超期未交办事项的交办和所列到期未回访事项的回访。',
    );
  });

  test('what is nobody’s is no unit', () => {
    expect(below(model, '超期事项')).toBe(
      '截至月末，超期在办事项5件，涉及武汉市住房保障和房屋管理部门2件、黄石市城乡规划主管部门2件等2个单位，另有尚未确定责任单位的事项1件。',
    );
  });
});
