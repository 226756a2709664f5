import { describe, test } from 'vitest';
import type { Status } from '../../../../events/codes.ts';
import * as events from '../../../dsl/events.ts';
import { given } from '../../../dsl/given.ts';
import { lives } from '../../../dsl/lives.ts';
import { construction, hotline, housing, office } from '../../../dsl/rulebook.ts';
import type { Told } from '../../../dsl/telling.ts';

type By = { readonly by: string };
const rows: readonly [name: string, in_: Status, event: (by: By) => Told][] = [
  ['case-returned', 'assigned', events.caseReturned],
  ['case-accepted', 'assigned', events.caseAccepted],
  ['case-declined', 'assigned', events.caseDeclined],
  ['investigation-concluded', 'accepted', events.investigationConcluded],
  ['case-completed', 'investigated', events.caseCompleted],
];

describe('a step that the unit owes', () => {
  test.each(rows)('%s is posted by the unit', (_, status, event) => {
    given(...lives[status])
      .when(event({ by: construction }))
      .thenRecorded();
  });

  test.each(rows)('%s is posted by the office for the unit', (_, status, event) => {
    given(...lives[status])
      .when(event({ by: office }))
      .thenRecorded();
  });

  test.each(rows)('%s is not for another unit to post', (_, status, event) => {
    given(...lives[status])
      .when(event({ by: housing }))
      .thenRejected('not-responsible', 'by.unit');
  });

  test('is owed by the unit assigned last, and no longer by the one before it', () => {
    const reassigned = [...lives.assigned, events.caseAssigned({ unit: housing })];
    given(...reassigned)
      .when(events.caseAccepted({ by: construction }))
      .thenRejected('not-responsible');
    given(...reassigned)
      .when(events.caseAccepted({ by: housing }))
      .thenRecorded({ unit: housing });
  });

  test('is still owed by the unit when the office accepted for it', () => {
    given(...lives.assigned, events.caseAccepted({ by: office })).stands({
      unit: construction,
      owedBy: construction,
    });
  });
});

describe('what the office alone may do', () => {
  const ofOffice: typeof rows = [
    ['case-assigned', 'unassigned', events.caseAssigned],
    ['extension-granted', 'accepted', (by) => events.extensionGranted({ ...by, until: '2015-07-31' })],
    ['case-merged', 'assigned', events.caseMerged],
    ['case-reopened', 'closed', events.caseReopened],
  ];

  test.each(ofOffice)('%s is posted by the office', (_, status, event) => {
    given(...lives[status])
      .when(event({ by: office }))
      .thenRecorded();
  });

  test.each(ofOffice)('%s is not for the responsible unit to post', (_, status, event) => {
    given(...lives[status])
      .when(event({ by: construction }))
      .thenRejected('not-responsible', 'by.unit');
  });

  test.each(ofOffice)('%s is not for a hotline to post', (_, status, event) => {
    given(...lives[status])
      .when(event({ by: hotline }))
      .thenRejected('not-responsible', 'by.unit');
  });
});

describe('a return visit', () => {
  const results = ['satisfied', 'basically-satisfied', 'dissatisfied', 'unreachable', 'refused'] as const;

  test.each([office, hotline, housing])('may be made by %s', (by) => {
    given(...lives.completed)
      .when(events.returnVisitMade({ by }))
      .thenRecorded();
  });

  test.each(results)('is never made by the unit that handled the case, not even when %s', (result) => {
    given(...lives.completed)
      .when(events.returnVisitMade({ by: construction, result }))
      .thenRejected('self-visit', 'by.unit');
  });

  test('may be made by a unit that had the case before', () => {
    given(
      events.complaintFiled({ responsibleUnit: housing }),
      events.caseAssigned({ unit: construction }),
      events.caseAccepted(),
      events.investigationConcluded(),
      events.caseCompleted(),
    )
      .when(events.returnVisitMade({ by: housing }))
      .thenRecorded({ status: 'closed' });
  });

  test('is no self-visit when the office completed the case for the unit', () => {
    given(...lives.investigated, events.caseCompleted({ by: office }))
      .when(events.returnVisitMade({ by: office }))
      .thenRecorded({ status: 'closed' });
  });
});

describe('what anyone may do', () => {
  test.each([office, hotline, housing, construction])('%s files complaints and records findings', (by) => {
    given().when(events.complaintFiled({ by })).thenRecorded();
    given().when(events.findingRecorded({ by })).thenRecorded();
  });

  test.each([office, hotline, housing, construction])('%s passes on that a complaint was withdrawn', (by) => {
    given(...lives.accepted)
      .when(events.caseWithdrawn({ by }))
      .thenRecorded({ status: 'withdrawn' });
  });
});
