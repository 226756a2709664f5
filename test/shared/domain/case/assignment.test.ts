import { describe, test } from 'vitest';
import * as events from '../../../dsl/events.ts';
import { given } from '../../../dsl/given.ts';
import { lives } from '../../../dsl/lives.ts';
import { construction, housing, office, planning } from '../../../dsl/rulebook.ts';

describe('a case returned by the unit', () => {
  test('goes back to the office, which assigns it within one working day', () => {
    given(events.complaintFiled({ at: '2015-07-02 09:12' }))
      .when(events.caseReturned({ at: '2015-07-06 16:00' }))
      .thenRecorded({
        status: 'unassigned',
        unit: undefined,
        owes: 'assign',
        owedBy: office,
        due: '2015-07-08 00:00',
        moved: `${construction} to unassigned`,
      });
  });

  test('does not count its acceptance as done', () => {
    given(...lives.assigned)
      .when(events.caseReturned())
      .thenRecorded({ discharged: undefined, onTime: undefined });
  });

  test('may come from the office in the name of the unit', () => {
    given(...lives.assigned)
      .when(events.caseReturned({ by: office }))
      .thenRecorded({ status: 'unassigned' });
  });
});

describe('an assignment', () => {
  test('that the office owed is done, in time or late', () => {
    const returned = [events.complaintFiled(), events.caseReturned({ at: '2015-07-06 16:00' })];
    given(...returned)
      .when(events.caseAssigned({ unit: housing, at: '2015-07-07 23:59:59.999' }))
      .thenRecorded({ discharged: 'assign', onTime: true, moved: `unassigned to ${housing}` });
    given(...returned)
      .when(events.caseAssigned({ unit: housing, at: '2015-07-08 00:00' }))
      .thenRecorded({ discharged: 'assign', onTime: false });
  });

  test('to another unit takes the case from the first, whose acceptance was not done', () => {
    given(...lives.assigned)
      .when(events.caseAssigned({ unit: planning }))
      .thenRecorded({
        unit: planning,
        owedBy: planning,
        moved: `${construction} to ${planning}`,
        discharged: undefined,
        onTime: undefined,
      });
  });

  test('to the unit that has the case moves nothing, but acceptance is owed anew', () => {
    given(events.complaintFiled({ at: '2015-07-02 09:12' }))
      .when(events.caseAssigned({ unit: construction, at: '2015-07-06 09:00' }))
      .thenRecorded({ owes: 'accept', due: '2015-07-08 00:00', moved: undefined });
  });

  test('of an accepted case owes acceptance anew, and its investigation was not done', () => {
    given(...lives.accepted)
      .when(events.caseAssigned({ unit: construction, at: '2015-07-06 09:00' }))
      .thenRecorded({
        status: 'assigned',
        owes: 'accept',
        due: '2015-07-08 00:00',
        discharged: undefined,
        moved: undefined,
      });
  });
});

describe('a case filed without a unit', () => {
  test('is assigned by the office within one working day', () => {
    given(events.complaintWithoutUnit({ at: '2015-07-02 09:12' })).stands({
      status: 'unassigned',
      owes: 'assign',
      owedBy: office,
      due: '2015-07-04 00:00',
    });
  });

  test('is accepted within the limit that begins with its assignment', () => {
    given(events.complaintWithoutUnit({ at: '2015-07-02 09:12', channel: 'letter-visit' }))
      .when(events.caseAssigned({ unit: housing, at: '2015-07-03 17:30' }))
      .thenRecorded({ owes: 'accept', owedBy: housing, due: '2015-07-21 00:00' });
  });
});
