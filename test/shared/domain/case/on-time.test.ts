import { describe, test } from 'vitest';
import * as events from '../../../dsl/events.ts';
import { given } from '../../../dsl/given.ts';

/** Filed on Thursday 2 July: accepted until 24:00 of the 3rd. */
const filed = events.complaintFiled({ at: '2015-07-02 09:12' });
const level = (at?: string) => events.deadlinePassed(at === undefined ? {} : { at });

describe('whether a step was on time', () => {
  test('is judged by when it happened, however late the news of it comes', () => {
    given(filed)
      .when(events.caseAccepted({ at: '2015-07-03 23:59:59.999', posted: '2015-08-20 10:00' }))
      .thenRecorded({ onTime: true });
  });

  test('is judged against the due instant alone: at that instant it is late', () => {
    given(filed)
      .when(events.caseAccepted({ at: '2015-07-04 00:00', posted: '2015-07-04 00:00' }))
      .thenRecorded({ onTime: false });
  });

  test('is no question for what discharges no step', () => {
    given(filed).stands({ onTime: undefined, discharged: undefined });
    given(filed).when(events.caseAssigned()).thenRecorded({ onTime: undefined });
  });
});

describe('a level that stands', () => {
  test('is lifted when the step turns out to have been done in time', () => {
    given(filed, level())
      .when(events.caseAccepted({ at: '2015-07-03 17:00', posted: '2015-07-04 09:00' }))
      .thenRecorded({ onTime: true, lifted: 'reminder', level: undefined, highest: 'reminder' });
  });

  test('is lifted as the highest raised for that due instant', () => {
    given(filed, level(), level())
      .when(events.caseAccepted({ at: '2015-07-03 17:00', posted: '2015-07-09 09:00' }))
      .thenRecorded({ lifted: 'supervision' });
  });

  test('is not lifted when the step was late', () => {
    given(filed, level())
      .when(events.caseAccepted({ at: '2015-07-04 00:00', posted: '2015-07-04 09:00' }))
      .thenRecorded({ onTime: false, lifted: undefined });
  });

  test('is not lifted where none stands', () => {
    given(filed)
      .when(events.caseAccepted({ at: '2015-07-03 17:00' }))
      .thenRecorded({ onTime: true, lifted: undefined });
  });

  test('is lifted also for an assignment and a return visit', () => {
    given(events.complaintWithoutUnit({ at: '2015-07-02 09:12' }), level())
      .when(events.caseAssigned({ at: '2015-07-03 17:00', posted: '2015-07-04 09:00' }))
      .thenRecorded({ onTime: true, lifted: 'reminder' });
    given(filed, events.caseAccepted(), events.investigationConcluded(), events.caseCompleted(), level())
      .when(events.returnVisitMade({ at: '2015-07-03 17:00', posted: '2015-07-13 09:00' }))
      .thenRecorded({ onTime: true, lifted: 'reminder' });
  });

  test('for a step that has ended undone is not lifted', () => {
    given(filed, level())
      .when(events.caseReturned({ at: '2015-07-03 17:00', posted: '2015-07-04 09:00' }))
      .thenRecorded({ lifted: undefined });
  });
});
