import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../../shared/domain/case/entry.ts';
import { dutiesFrom } from '../../../../../shared/domain/plan/derived.ts';
import { dutyStory, planned } from '../../../../dsl/duty.ts';
import {
  caseAccepted,
  complaintFiled,
  findingRecorded,
  investigationConcluded,
} from '../../../../dsl/events.ts';
import { givenUnder } from '../../../../dsl/given.ts';
import { construction, office, reportBasis, rulebook } from '../../../../dsl/rulebook.ts';
import type { Told } from '../../../../dsl/telling.ts';

const { registry } = reportBasis;

/** The duties that follow from the last entry of a case. */
const following = (rules: typeof rulebook, ...events: readonly Told[]) => {
  const last = givenUnder(rules)(...events)
    .entries()
    .at(-1) as Entry;
  return dutiesFrom(last, rules, registry);
};

const concluded = (severity: 'grave' | 'serious', conclusion: 'substantiated' | 'partly-substantiated') => [
  findingRecorded({ at: '2015-07-02 09:00', severity, area: 'dust-and-hoarding' }),
  caseAccepted({ at: '2015-07-02 10:00' }),
  investigationConcluded({ at: '2015-07-06 10:00', conclusion }),
];

describe('the chain of accountability (point 10)', () => {
  test('of a grave case found to be so, each link of the registry owes a decision', () => {
    const links = following(rulebook, ...concluded('grave', 'substantiated'));
    expect(links.map(({ rule, unit }) => [rule, unit])).toStrictEqual([
      ['responsible-person', construction],
      ['division', '420000-construction-market'],
      ['leader-in-charge', 'leader-2'],
      ['contact-point-leader', 'leader-1'],
    ]);
    expect(links[0]).toMatchObject({
      caseId: 'accountability:WH-2015-000001:responsible-person',
      step: 'decide',
      owedBy: office,
      dueOn: '2015-08-03',
    });
  });

  test.each([
    ['a serious case', 'serious', 'substantiated'],
    ['a grave case found so in part', 'grave', 'partly-substantiated'],
  ] as const)('%s has no chain', (_, severity, conclusion) => {
    expect(following(rulebook, ...concluded(severity, conclusion))).toStrictEqual([]);
  });

  test('which links there are, and of which cases, the policy says', () => {
    const rules = planned(() => ({
      accountability: { severities: ['serious'], conclusions: ['partly-substantiated'], links: ['division'] },
    }));
    expect(
      following(rules, ...concluded('serious', 'partly-substantiated')).map(({ rule }) => rule),
    ).toStrictEqual(['division']);
    expect(following(rules, ...concluded('grave', 'substantiated'))).toStrictEqual([]);
  });

  const link = {
    kind: 'accountability',
    rule: 'division',
    step: 'decide',
    owedBy: office,
    unit: '420000-construction-market',
    region: '420100',
    dueOn: '2015-08-03',
    about: 'WH-1',
  };
  const opened = () => dutyStory('accountability:WH-1:division').follows(link, '2015-07-06 10:00');
  const imposed = { form: 'reminder-talk', decidedOn: '2015-07-21', authority: '驻厅纪检组' };

  test('what was imposed is still owed its publication, within ten working days', () => {
    opened()
      .recorded('accountability-imposed', '2015-07-21 10:00', imposed)
      .stands({ status: 'imposed', onTime: true, owes: 'publish', by: office, due: '2015-08-05 00:00' })
      .recorded('result-published', '2015-08-05 00:00', { scope: 'system', publishedIn: '鄂建督〔2015〕9号' })
      .stands({ status: 'discharged', onTime: false });
  });

  test('an exemption names reason and authority, and ends the link', () => {
    opened()
      .rejected('invalid-detail', 'authority', 'accountability-exempted', '2015-07-21 10:00', {
        reason: '已履职',
      })
      .recorded('accountability-exempted', '2015-07-21 10:00', { reason: '已履职', authority: '驻厅纪检组' })
      .stands({ status: 'exempted', owes: undefined, onTime: true });
  });

  test('a decision is made once', () => {
    opened()
      .recorded('accountability-imposed', '2015-07-21 10:00', imposed)
      .rejected('step-not-allowed', '', 'accountability-imposed', '2015-07-22 10:00', imposed);
  });

  test('results are published within a scope that the plan knows', () => {
    opened()
      .recorded('accountability-imposed', '2015-07-21 10:00', imposed)
      .rejected('invalid-detail', 'scope', 'result-published', '2015-07-22 10:00', {
        scope: 'friends',
        publishedIn: '内部',
      });
  });

  test('publication before a decision waits', () => {
    opened().held('result-published', '2015-07-22 10:00', { scope: 'system', publishedIn: '鄂建督' });
  });
});

describe('replies to assignments from above (point 8)', () => {
  test('a complaint by such a channel is owed a reply, three working days after its own limit', () => {
    const [reply, ...others] = following(
      rulebook,
      complaintFiled({ at: '2015-07-02 09:00', channel: 'provincial-assignment' }),
    );
    expect(others).toStrictEqual([]);
    expect(reply).toMatchObject({
      caseId: 'reply:WH-2015-000001',
      step: 'reply',
      owedBy: office,
      dueOn: '2015-07-29',
    });
  });

  test('a complaint by a hotline is not', () => {
    expect(following(rulebook, complaintFiled({ channel: 'hotline-12345' }))).toStrictEqual([]);
  });

  test('a plan without replies owes none', () => {
    const { replies: _, ...plan } = rulebook.policy.plan ?? {};
    const rules = { ...rulebook, policy: { ...rulebook.policy, plan } } as typeof rulebook;
    expect(following(rules, complaintFiled({ channel: 'provincial-assignment' }))).toStrictEqual([]);
  });
});
