import { describe, expect, test } from 'vitest';
import { dutyStory, planned } from '../../../../dsl/duty.ts';
import { construction, housing, office } from '../../../../dsl/rulebook.ts';

const group = `leading-group:${construction}`;
const workPlan = `work-plan:${construction}`;
const formed = { unit: construction, head: '局长', formedOn: '2015-06-08' };
const document = { title: '工作方案', uri: 'https://example.org/plan.pdf' };
const submitted = { unit: construction, kind: 'work-plan', document };

describe('leading groups and work plans (point 1)', () => {
  test('an authority owes its leading group from 1 June, by the end of 15 June', () => {
    dutyStory(group)
      .opened()
      .stands({ status: 'owed', owes: 'form', by: construction, due: '2015-06-16 00:00' });
  });

  test('formed on the last day it is on time, and the duty is done', () => {
    dutyStory(group)
      .opened()
      .recorded('leading-group-formed', '2015-06-15 23:59', formed, { by: construction })
      .stands({ status: 'discharged', owes: undefined, onTime: true });
  });

  test('formed at 00:00 of the day after it is late', () => {
    dutyStory(group)
      .opened()
      .recorded('leading-group-formed', '2015-06-16 00:00', formed, { by: construction })
      .stands({ status: 'discharged', onTime: false });
  });

  test('one that is missing is reminded at 24:00 of 15 June, then supervised, and so on to the last level', () => {
    const story = dutyStory(group).opened();
    for (const level of ['reminder', 'supervision', 'circular', 'interview', 'accountability'] as const)
      story.raised().stands({ status: 'owed', level, highest: level });
    story.recorded('leading-group-formed', '2015-08-03 10:00', formed, { by: construction });
    story.stands({ status: 'discharged', onTime: false, highest: 'accountability' });
  });

  test('one that was formed in time lifts the level raised before the news of it', () => {
    dutyStory(group)
      .opened()
      .raised()
      .recorded('leading-group-formed', '2015-06-12 10:00', formed, { by: construction })
      .stands({ status: 'discharged', onTime: true, lifted: 'reminder' });
  });

  test('news of it before the plan has opened waits', () => {
    dutyStory(group).held('leading-group-formed', '2015-05-29 10:00', formed, { by: construction });
  });

  test('only the authority itself, or the office for it, says so', () => {
    dutyStory(group)
      .opened()
      .rejected('not-responsible', 'by.unit', 'leading-group-formed', '2015-06-08 10:00', formed, {
        by: housing,
      })
      .recorded('leading-group-formed', '2015-06-08 10:00', formed, { by: office });
  });

  test('what is said of another authority under this id is refused', () => {
    const wrong = { ...formed, unit: housing };
    dutyStory(group)
      .opened()
      .rejected('invalid-detail', 'unit', 'leading-group-formed', '2015-06-08 10:00', wrong);
  });

  test('a work plan discharges the work plan, and no other document does', () => {
    const story = dutyStory(workPlan).opened();
    const summary = { ...submitted, kind: 'unit-summary' };
    story.rejected('invalid-detail', 'kind', 'submission-received', '2015-06-10 10:00', summary);
    story.recorded('submission-received', '2015-06-10 10:00', submitted, { by: construction });
    story.stands({ status: 'discharged', onTime: true });
  });

  test('a second version of a document is recorded, and changes nothing', () => {
    dutyStory(workPlan)
      .opened()
      .recorded('submission-received', '2015-06-10 10:00', submitted)
      .recorded('submission-received', '2015-06-20 10:00', submitted)
      .stands({ status: 'discharged', onTime: undefined });
  });

  test('the office may exempt a body, with reason and authority; nobody else may', () => {
    const why = { reason: '合署办公', authority: '鄂建督函〔2015〕2号' };
    const story = dutyStory(workPlan).opened();
    story.rejected('not-responsible', 'by.unit', 'obligation-exempted', '2015-06-10 10:00', why, {
      by: construction,
    });
    story
      .recorded('obligation-exempted', '2015-06-10 10:00', why)
      .stands({ status: 'exempted', owes: undefined });
    story.rejected('step-not-allowed', '', 'submission-received', '2015-06-12 10:00', submitted);
  });

  test('no source but this system opens a duty', () => {
    const forged = {
      kind: 'submission',
      rule: 'work-plan',
      step: 'submit',
      owedBy: construction,
      unit: construction,
    };
    dutyStory(workPlan).rejected('source-not-allowed', 'Source', 'obligation-opened', '2015-06-02 10:00', {
      ...forged,
      region: '420100',
      dueOn: '2015-12-31',
    });
  });

  test('a step of a case is no step of a duty', () => {
    dutyStory(workPlan).opened().rejected('step-not-allowed', 'caseId', 'case-accepted', '2015-06-10 10:00');
  });
});

describe('contact points and visits to the front line (point 2)', () => {
  const visit = { leader: 'leader-1', region: '420100', purpose: 'mobilisation', summary: '参加动员会' };

  test('a leader owes each region a visit for each purpose', () => {
    dutyStory('visit-mobilisation:leader-1:420100')
      .opened()
      .stands({ owes: 'visit', by: 'leader-1', due: '2015-06-21 00:00' })
      .recorded('field-visit-recorded', '2015-06-20 18:00', visit)
      .stands({ status: 'discharged', onTime: true });
  });

  test.each([
    ['leader', { leader: 'leader-2' }],
    ['region', { region: '420200' }],
    ['purpose', { purpose: 'named-topic' }],
  ])('a visit by another %s than its duty is about is refused', (field, change) => {
    dutyStory('visit-mobilisation:leader-1:420100')
      .opened()
      .rejected('invalid-detail', field, 'field-visit-recorded', '2015-06-10 10:00', { ...visit, ...change });
  });

  test('a leader that the registry does not know is refused', () => {
    dutyStory('visit-mobilisation:leader-1:420100')
      .opened()
      .rejected('unknown-unit', 'leader', 'field-visit-recorded', '2015-06-10 10:00', {
        ...visit,
        leader: 'leader-99',
      });
  });
});

describe('platforms and consultation (point 3)', () => {
  test('each of the three platforms is owed by itself', () => {
    const opened = { unit: construction, platform: 'service-acceptance', uri: 'https://example.org/p' };
    dutyStory(`duty-supervision:${construction}`)
      .opened()
      .rejected('invalid-detail', 'platform', 'platform-opened', '2015-06-10 10:00', opened)
      .recorded('platform-opened', '2015-06-10 10:00', { ...opened, platform: 'duty-supervision' })
      .stands({ status: 'discharged' });
  });

  const heard = (from: string) => ({ unit: construction, from, opinions: 3, summary: '压缩办理时限' });

  test('a consultation is done once each group was heard, not before', () => {
    const story = dutyStory(`consultation:${construction}`).opened();
    for (const from of ['deputies', 'committee-members', 'style-inspectors', 'public', 'public'])
      story
        .recorded('opinion-collected', '2015-06-10 10:00', heard(from))
        .stands({ status: 'owed', owes: 'consult' });
    story.recorded('opinion-collected', '2015-07-10 23:59', heard('clients'));
    story.stands({ status: 'discharged', onTime: true });
  });

  test('which groups have to be heard, the policy says', () => {
    const rulebook = planned(() => ({ consultation: { from: ['public'] } }));
    dutyStory(`consultation:${construction}`, rulebook)
      .opened()
      .recorded('opinion-collected', '2015-06-10 10:00', heard('public'))
      .stands({ status: 'discharged' });
  });

  test('a group that nobody knows is refused', () => {
    const story = dutyStory(`consultation:${construction}`).opened();
    story.rejected('invalid-detail', 'from', 'opinion-collected', '2015-06-10 10:00', heard('neighbours'));
    expect(story.entries()).toHaveLength(1);
  });
});
