import { describe, expect, test } from 'vitest';
import { accountabilityList } from '../../../../shared/documents/plan/accountability.ts';
import { below, textOf } from '../statements/text.ts';
import { duty, late, sceneOf, unspeakable } from './province.ts';

const open = { form: null, decidedOn: null, authority: null, reason: null, scope: null };
const link = (name: string, given: object) => ({
  ...late(`accountability:WH-88:${name}`),
  caseId: 'WH-88',
  link: name,
  ...open,
  ...given,
});

describe('the list of accountability', () => {
  const [model] = accountabilityList(
    sceneOf({
      accountability: [
        link('contact-point-leader', { unit: 'leader-1' }),
        link('division', {
          ...duty('accountability:WH-88:division', { unit: '420000-urban-construction' }),
          form: 'reminder-talk',
          decidedOn: '2015-07-21',
          authority: '驻厅纪检组 鄂建纪〔2015〕4号',
          scope: 'system',
        }),
        link('leader-in-charge', {
          ...duty('accountability:WH-88:leader-in-charge', { unit: 'leader-3', status: 'exempted' }),
          reason: '已及时部署整改',
          authority: '驻厅纪检组',
        }),
      ],
    }),
  );
  if (!model) throw new Error('there is no list');

  test('goes from the person to the leader of the contact point, each with decision, date, authority and scope', () => {
    const links = textOf(model)
      .split('\n')
      .filter((line) => line.startsWith('WH-88 '));
    expect(links[0]).toBe(
      'WH-88 行业主管处室 城市建设处 提醒谈话 2015-07-21 驻厅纪检组 鄂建纪〔2015〕4号 系统内 — 已履行',
    );
    expect(links[1]).toContain('免予追责：已及时部署整改 — 驻厅纪检组 — — 已豁免');
    expect(links[2]).toContain('联系点领导 厅长 — — — — 2015-07-15 待履行，逾期，督办');
    expect(textOf(model)).not.toMatch(unspeakable);
  });

  test('names the links that are not decided', () => {
    expect(below(model, '总体情况')).toBe(
      '倒查责任的事项1件，共3个责任环节：追责1个（提醒谈话1个），免予追责1个，尚未决定1个。尚未决定的责任环节为：WH-88的联系点领导（厅长）。',
    );
  });
});
