import { describe, test } from 'vitest';
import type { RejectionCode } from '../../../../events/codes.ts';
import * as events from '../../../dsl/events.ts';
import { given } from '../../../dsl/given.ts';
import { lives } from '../../../dsl/lives.ts';
import { construction, housing, office } from '../../../dsl/rulebook.ts';
import { altered, type Told, underType } from '../../../dsl/telling.ts';

const nobody = '429999-nobody';
const nowhere = '999999';
const tooLate = { at: '2015-07-02 09:06', posted: '2015-07-02 09:00' } as const;

/** Each event offends against two checks that follow each other: the earlier one speaks. */
describe('checks run in this order', () => {
  const ofOne: readonly [check: string, Told, RejectionCode, path: string][] = [
    [
      'type before detail',
      underType(altered(events.complaintFiled(), { summary: null }), 'complaint-made'),
      'unknown-detail-type',
      'DetailType',
    ],
    [
      'detail before source',
      altered(events.deadlinePassed({ source: 'hotline.12319.wuhan' }), { by: undefined }),
      'invalid-detail',
      'by',
    ],
    [
      'source before unit',
      events.deadlinePassed({ source: 'hotline.12319.wuhan', by: nobody }),
      'source-not-allowed',
      'Source',
    ],
    [
      'detail before unit',
      altered(events.complaintFiled({ by: nobody }), { summary: undefined }),
      'invalid-detail',
      'summary',
    ],
    ['unit before region', events.complaintFiled({ by: nobody, region: nowhere }), 'unknown-unit', 'by.unit'],
    [
      'the unit named before the region',
      events.findingRecorded({ inspectedUnit: nobody, region: nowhere }),
      'unknown-unit',
      'inspectedUnit',
    ],
    [
      'region before instant',
      events.complaintFiled({ ...tooLate, region: nowhere }),
      'unknown-region',
      'region',
    ],
    ['unit before instant', events.complaintFiled({ ...tooLate, by: nobody }), 'unknown-unit', 'by.unit'],
  ];

  test.each(ofOne)('%s', (_, event, code, path) => {
    given().when(event).thenRejected(code, path);
  });

  test('instant before identity: not even a repetition may come from the future', () => {
    given(events.complaintFiled({ eventId: 'e1', at: '2015-07-02 09:06' }))
      .when(events.complaintFiled({ eventId: 'e1', ...tooLate }))
      .thenRejected('occurred-in-future', 'occurredAt');
  });

  test('identity before status: a complaint repeated is a duplicate and no second case', () => {
    given(events.complaintFiled({ eventId: 'e1', at: '2015-07-02 09:00' }))
      .when(events.complaintFiled({ eventId: 'e1', at: '2015-07-02 09:00' }))
      .thenDuplicate();
  });

  test('identity before status: an id reused is told as such although the case has ended', () => {
    given(...lives.closed)
      .when(events.caseAccepted({ eventId: 'e1' }))
      .thenRejected('event-id-reused', 'eventId');
  });

  test('status before who: what is yet to come waits, whoever posted it', () => {
    given(...lives.unassigned)
      .when(events.caseAccepted({ by: housing }))
      .thenHeld();
  });

  test('status before who: what is past is not allowed, whoever posted it', () => {
    given(...lives.closed)
      .when(events.caseAccepted({ by: housing }))
      .thenRejected('step-not-allowed');
    given(...lives.closed)
      .when(events.returnVisitMade({ by: construction }))
      .thenRejected('step-not-allowed');
  });

  test('who before the rule of the event: a unit cannot learn whether an extension would fit', () => {
    given(...lives.accepted)
      .when(events.extensionGranted({ by: construction, until: '2016-07-31' }))
      .thenRejected('not-responsible', 'by.unit');
    given(...lives.accepted, events.extensionGranted({ by: office, until: '2015-07-31' }))
      .when(events.extensionGranted({ by: construction, until: '2015-08-02' }))
      .thenRejected('not-responsible', 'by.unit');
  });
});
