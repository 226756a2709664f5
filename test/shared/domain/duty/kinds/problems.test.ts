import { describe, test } from 'vitest';
import { dutyStory } from '../../../../dsl/duty.ts';
import { construction, housing, office } from '../../../../dsl/rulebook.ts';

const problem = {
  unit: construction,
  content: 'service-improvement',
  origin: 'self-examination',
  summary: '材料要求不统一',
};
const by = { by: construction };

describe('the problem ledger (point 4)', () => {
  test('a problem is to be answered within 15 working days, or by the date that it names', () => {
    dutyStory('P-1')
      .recorded('problem-recorded', '2015-07-01 10:00', problem, by)
      .stands({ status: 'owed', owes: 'answer', by: construction, due: '2015-07-23 00:00' });
    dutyStory('P-2')
      .recorded('problem-recorded', '2015-07-01 10:00', { ...problem, answerBy: '2015-07-05' }, by)
      .stands({ due: '2015-07-06 00:00' });
  });

  test('a date that has passed when it is named is refused', () => {
    const late = { ...problem, answerBy: '2015-06-30' };
    dutyStory('P-1').rejected('invalid-detail', 'answerBy', 'problem-recorded', '2015-07-01 10:00', late, by);
  });

  test('rectification answers it', () => {
    dutyStory('P-1')
      .recorded('problem-recorded', '2015-07-01 10:00', problem, by)
      .recorded('problem-answered', '2015-07-10 10:00', { answer: 'rectification', summary: '已统一' }, by)
      .stands({ status: 'discharged', onTime: true });
  });

  test('a commitment answers it, and is named', () => {
    const answer = { answer: 'commitment', summary: '公开承诺' };
    const story = dutyStory('P-1').recorded('problem-recorded', '2015-07-01 10:00', problem, by);
    story.rejected('invalid-detail', 'commitment', 'problem-answered', '2015-07-10 10:00', answer, by);
    story.recorded('problem-answered', '2015-07-10 10:00', { ...answer, commitment: 'C-1' }, by);
    story.stands({ status: 'discharged', memory: { about: 'C-1' } });
  });

  test('rectification that names a commitment is refused', () => {
    const both = { answer: 'rectification', summary: '已统一', commitment: 'C-1' };
    dutyStory('P-1')
      .recorded('problem-recorded', '2015-07-01 10:00', problem, by)
      .rejected('invalid-detail', 'commitment', 'problem-answered', '2015-07-10 10:00', both, by);
  });

  test('an id is given once', () => {
    dutyStory('P-1')
      .recorded('problem-recorded', '2015-07-01 10:00', problem, by)
      .rejected('case-exists', 'caseId', 'problem-recorded', '2015-07-02 10:00', problem, by);
  });
});

describe('public commitments (point 5)', () => {
  const commitment = {
    unit: construction,
    text: '统一材料清单',
    fulfilBy: '2015-07-31',
    publishedIn: 'https://example.org/c/1',
  };
  const made = () => dutyStory('C-1').recorded('commitment-made', '2015-07-01 10:00', commitment, by);
  const said = () => made().recorded('commitment-fulfilled', '2015-07-31 23:59', { summary: '已统一' }, by);

  test('its fulfilment is owed by the end of the day that it names, even on a day off', () => {
    made().stands({ status: 'under-way', owes: 'fulfil', by: construction, due: '2015-08-01 00:00' });
  });

  test('said to be kept, the office owes the check within 10 working days', () => {
    said().stands({ status: 'reported', onTime: true, owes: 'check', by: office, due: '2015-08-15 00:00' });
  });

  test('the check finds it kept: it has ended', () => {
    said()
      .recorded('return-visit-made', '2015-08-06 10:00', { result: 'satisfied' })
      .stands({ status: 'discharged', owes: undefined });
  });

  test('the check finds it not kept: it is owed anew', () => {
    said()
      .recorded('return-visit-made', '2015-08-06 10:00', { result: 'dissatisfied' })
      .stands({ status: 'under-way', owes: 'fulfil', by: construction, redone: 1, due: '2015-08-28 00:00' });
  });

  test('a visit that reaches nobody leaves the check owed', () => {
    said()
      .recorded('return-visit-made', '2015-08-06 10:00', { result: 'unreachable' })
      .stands({ status: 'reported', owes: 'check' });
  });

  test('whoever promised does not check it', () => {
    said().rejected(
      'self-visit',
      'by.unit',
      'return-visit-made',
      '2015-08-06 10:00',
      { result: 'satisfied' },
      by,
    );
  });

  test('a check before anything is said to be done waits', () => {
    made().held('return-visit-made', '2015-07-20 10:00', { result: 'satisfied' });
  });

  test('another authority cannot say that it is kept', () => {
    made().rejected(
      'not-responsible',
      'by.unit',
      'commitment-fulfilled',
      '2015-07-20 10:00',
      { summary: '已统一' },
      { by: housing },
    );
  });

  test('a commitment to a day that has passed is none', () => {
    const past = { ...commitment, fulfilBy: '2015-06-30' };
    dutyStory('C-2').rejected('invalid-detail', 'fulfilBy', 'commitment-made', '2015-07-01 00:00', past, by);
    dutyStory('C-3').recorded('commitment-made', '2015-06-30 23:59', past, by);
  });
});
