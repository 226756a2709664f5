import { describe, test } from 'vitest';
import * as events from '../../../dsl/events.ts';
import { given, givenUnder } from '../../../dsl/given.ts';
import { lives } from '../../../dsl/lives.ts';
import { construction, office, rulebook } from '../../../dsl/rulebook.ts';

const visit = events.returnVisitMade;
const dissatisfied = visit({ result: 'dissatisfied' });
const unreachable = visit({ result: 'unreachable' });
const refused = visit({ result: 'refused' });
const satisfied = visit({ result: 'satisfied' });
/** From acceptance to the next completion. */
const round = [events.investigationConcluded(), events.caseCompleted()];

describe('who is content has the case closed', () => {
  test.each(['satisfied', 'basically-satisfied'] as const)('%s', (result) => {
    given(...lives.completed)
      .when(visit({ result }))
      .thenRecorded({ status: 'closed', discharged: 'return-visit', onTime: true, owes: undefined });
  });
});

describe('who is dissatisfied has the case redone', () => {
  test('by the same unit, which investigates and completes anew from that day', () => {
    given(...lives.completed)
      .when(visit({ result: 'dissatisfied', at: '2015-07-06 10:00' }))
      .thenRecorded({
        status: 'accepted',
        redone: 1,
        owes: 'investigate',
        owedBy: construction,
        due: '2015-07-14 00:00',
        limits: { investigate: '2015-07-14 00:00', complete: '2015-07-21 00:00' },
      });
  });

  test('and the visit that said so was made', () => {
    given(...lives.completed)
      .when(dissatisfied)
      .thenRecorded({ discharged: 'return-visit', onTime: true });
  });

  test('twice, and closed at the third time', () => {
    given(...lives.completed)
      .when(dissatisfied)
      .thenRecorded({ status: 'accepted', redone: 1 });
    given(...lives.completed, dissatisfied, ...round)
      .when(dissatisfied)
      .thenRecorded({ status: 'accepted', redone: 2 });
    given(...lives.completed, dissatisfied, ...round, dissatisfied, ...round)
      .when(dissatisfied)
      .thenRecorded({ status: 'closed', redone: 2, discharged: 'return-visit', owes: undefined });
  });

  test('twice in its whole life: a case reopened has no redoings left that it has had', () => {
    const reopened = [
      dissatisfied,
      ...round,
      dissatisfied,
      ...round,
      satisfied,
      events.caseReopened(),
      ...round,
    ];
    given(...lives.completed, ...reopened)
      .when(dissatisfied)
      .thenRecorded({ status: 'closed', redone: 2 });
  });

  test('once more after reopening when it has been redone but once', () => {
    given(...lives.completed, dissatisfied, ...round, satisfied, events.caseReopened(), ...round)
      .when(dissatisfied)
      .thenRecorded({ status: 'accepted', redone: 2 });
  });

  test('as often as the policy says', () => {
    const policy = { ...rulebook.policy, maxRedone: 0 };
    givenUnder({ ...rulebook, policy })(...lives.completed)
      .when(dissatisfied)
      .thenRecorded({ status: 'closed', redone: 0 });
  });
});

describe('an attempt that fails', () => {
  test.each(['unreachable', 'refused'] as const)(
    'because they were %s has the office try again',
    (result) => {
      given(...lives.completed)
        .when(visit({ result, at: '2015-07-06 10:00' }))
        .thenRecorded({
          status: 'completed',
          failedVisits: 1,
          owes: 'return-visit',
          owedBy: office,
          due: '2015-07-14 00:00',
          discharged: undefined,
          onTime: undefined,
        });
    },
  );

  test('for the third time in a row closes the case: the visit counts as made', () => {
    given(...lives.completed, unreachable, refused)
      .when(unreachable)
      .thenRecorded({ status: 'closed', discharged: 'return-visit', onTime: true, owes: undefined });
  });

  test('does not count against the attempts after the next completion', () => {
    given(...lives.completed, unreachable, refused, dissatisfied, ...round).stands({ failedVisits: 0 });
    given(...lives.completed, unreachable, refused, dissatisfied, ...round, unreachable)
      .when(refused)
      .thenRecorded({ status: 'completed', failedVisits: 2 });
    given(...lives.completed, unreachable, refused, dissatisfied, ...round, unreachable, refused)
      .when(refused)
      .thenRecorded({ status: 'closed' });
  });

  test('does not count against the attempts after the case was reopened', () => {
    given(...lives.completed, unreachable, unreachable, unreachable, events.caseReopened(), ...round)
      .when(unreachable)
      .thenRecorded({ status: 'completed', failedVisits: 1 });
  });

  test('still lets a later one succeed', () => {
    given(...lives.completed, unreachable, refused)
      .when(satisfied)
      .thenRecorded({ status: 'closed' });
  });
});

describe('the review of a finding', () => {
  const completed = [events.findingRecorded(), events.caseAccepted(), ...round];

  test('that finds it rectified closes the case', () => {
    given(...completed)
      .when(satisfied)
      .thenRecorded({ status: 'closed' });
  });

  test('that finds it not rectified has it redone', () => {
    given(...completed)
      .when(dissatisfied)
      .thenRecorded({ status: 'accepted', redone: 1 });
  });
});
