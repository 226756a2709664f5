import { describe, test } from 'vitest';
import { dutyStory, planned } from '../../../../dsl/duty.ts';
import { construction, housing, office } from '../../../../dsl/rulebook.ts';

const by = { by: construction };
const item = {
  unit: construction,
  area: 'zipper-roads',
  title: '“拉链马路”专项整治',
  leadLeader: '分管负责人',
  responsible: construction,
  measures: '统筹年度计划',
  startsOn: '2015-07-01',
  endsOn: '2015-10-31',
};
const idOf = (place: number) => `special-item:${construction}:${place}`;

describe('special rectification (point 6)', () => {
  test('the first item is owed by 30 June; declared, it is to be done by its own end', () => {
    dutyStory(idOf(1))
      .opened()
      .stands({ status: 'owed', owes: 'declare', due: '2015-07-01 00:00' })
      .recorded('special-item-declared', '2015-06-20 10:00', item, by)
      .stands({ status: 'under-way', onTime: true, owes: 'fulfil', due: '2015-11-01 00:00' });
  });

  test('a second is the unit’s own choice; a third is refused', () => {
    dutyStory(idOf(2))
      .recorded('special-item-declared', '2015-06-20 10:00', item, by)
      .stands({ status: 'under-way' });
    dutyStory(idOf(3)).rejected(
      'invalid-detail',
      'caseId',
      'special-item-declared',
      '2015-06-20 10:00',
      item,
      by,
    );
  });

  test('how many a unit may have, the policy says', () => {
    const rulebook = planned((plan) => ({
      specialItems: { most: 3, areas: plan.specialItems?.areas ?? [] },
    }));
    dutyStory(idOf(3), rulebook).recorded('special-item-declared', '2015-06-20 10:00', item, by);
    dutyStory(idOf(4), rulebook).rejected(
      'invalid-detail',
      'caseId',
      'special-item-declared',
      '2015-06-20 10:00',
      item,
      by,
    );
  });

  test('an item outside the ten areas is refused', () => {
    const other = { ...item, area: 'other' };
    dutyStory(idOf(1))
      .opened()
      .rejected('invalid-detail', 'area', 'special-item-declared', '2015-06-20 10:00', other, by);
  });

  test('its one responsible body is a unit or a division of the registry', () => {
    const story = dutyStory(idOf(1)).opened();
    const nobody = { ...item, responsible: '420100-nobody' };
    story.rejected('unknown-unit', 'responsible', 'special-item-declared', '2015-06-20 10:00', nobody, by);
    story.recorded(
      'special-item-declared',
      '2015-06-20 10:00',
      { ...item, responsible: '420000-planning' },
      by,
    );
  });

  test('two lead leaders are one too many: a field holds one', () => {
    const two = { ...item, leadLeader: ['分管负责人', '总工程师'] };
    dutyStory(idOf(1))
      .opened()
      .rejected('invalid-detail', 'leadLeader', 'special-item-declared', '2015-06-20 10:00', two, by);
  });

  test('an end before its start is refused', () => {
    const turned = { ...item, startsOn: '2015-10-31', endsOn: '2015-07-01' };
    dutyStory(idOf(1))
      .opened()
      .rejected('invalid-detail', 'endsOn', 'special-item-declared', '2015-06-20 10:00', turned, by);
  });

  test('progress moves nothing; completed, the office checks; found not done, it is owed anew', () => {
    dutyStory(idOf(1))
      .opened()
      .recorded('special-item-declared', '2015-06-20 10:00', item, by)
      .recorded('special-item-progressed', '2015-08-03 10:00', { percent: 50, summary: '过半' }, by)
      .stands({ status: 'under-way', owes: 'fulfil', due: '2015-11-01 00:00' })
      .recorded('special-item-completed', '2015-10-31 10:00', { summary: '完成' }, by)
      .stands({ status: 'reported', owes: 'check', by: office, onTime: true })
      .recorded('return-visit-made', '2015-11-06 10:00', { result: 'dissatisfied' })
      .stands({ status: 'under-way', owes: 'fulfil', redone: 1 });
  });
});

describe('assignments from above (point 8)', () => {
  const owed = {
    kind: 'reply',
    rule: 'reply',
    step: 'reply',
    owedBy: office,
    unit: office,
    region: '420100',
    dueOn: '2015-07-27',
    about: 'WH-1',
  };
  const reply = { to: '省纠风办', document: { title: '回复', uri: 'https://example.org/r/1' } };

  test('the office owes the reply, and nobody else gives it', () => {
    dutyStory('reply:WH-1')
      .follows(owed, '2015-07-03 10:00')
      .stands({ status: 'owed', owes: 'reply', by: office, due: '2015-07-28 00:00' })
      .rejected('not-responsible', 'by.unit', 'reply-given', '2015-07-20 10:00', reply, by)
      .recorded('reply-given', '2015-07-27 23:59', reply)
      .stands({ status: 'discharged', onTime: true });
  });
});

describe('rectification notices and interviews (point 14)', () => {
  const notice = { unit: construction, area: 'dust-and-hoarding', problem: '扬尘', rectifyBy: '2015-10-15' };

  test('a notice is followed like a case: mended by its date, reported, checked, owed anew when it is not done', () => {
    dutyStory('N-1')
      .recorded('rectification-notice-issued', '2015-09-08 10:00', notice)
      .stands({ status: 'under-way', owes: 'fulfil', by: construction, due: '2015-10-16 00:00' })
      .raised()
      .stands({ level: 'reminder' })
      .recorded('rectification-reported', '2015-10-16 00:00', { summary: '已整改' }, by)
      .stands({ status: 'reported', onTime: false, owes: 'check', by: office })
      .recorded('return-visit-made', '2015-10-22 10:00', { result: 'dissatisfied' })
      .stands({ status: 'under-way', redone: 1 })
      .recorded('rectification-reported', '2015-10-28 10:00', { summary: '已整改' }, by)
      .recorded('return-visit-made', '2015-11-04 10:00', { result: 'satisfied' })
      .stands({ status: 'discharged' });
  });

  test('only the office issues one', () => {
    dutyStory('N-1').rejected(
      'not-responsible',
      'by.unit',
      'rectification-notice-issued',
      '2015-09-08 10:00',
      notice,
      by,
    );
  });

  test('an interview is owed by the office until it was held', () => {
    const summons = {
      unit: housing,
      official: '主要负责人',
      grounds: 'many-complaints',
      summary: '投诉集中',
      holdBy: '2015-10-23',
    };
    dutyStory('I-1')
      .held('interview-held', '2015-10-10 10:00', { summary: '已约谈' })
      .recorded('interview-notice-issued', '2015-10-12 10:00', summons)
      .stands({ status: 'owed', owes: 'hold', by: office, due: '2015-10-24 00:00' })
      .recorded('interview-held', '2015-10-20 10:00', { summary: '已约谈' })
      .stands({ status: 'discharged', onTime: true });
  });

  test('an interview on other grounds than the plan’s is refused', () => {
    const summons = {
      unit: housing,
      official: '主要负责人',
      grounds: 'dislike',
      summary: '',
      holdBy: '2015-10-23',
    };
    dutyStory('I-1').rejected('invalid-detail', 'grounds', 'interview-notice-issued', '2015-10-12 10:00', {
      ...summons,
      summary: '约谈',
    });
  });
});
