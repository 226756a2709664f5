import { describe, test } from 'vitest';
import * as events from '../../../dsl/events.ts';
import { given } from '../../../dsl/given.ts';
import { construction, housing } from '../../../dsl/rulebook.ts';

const until = (date: string) => events.extensionGranted({ until: date });
/** Accepted on Thursday 2 July: investigated by the 9th, completed by the 16th. */
const accepted = [
  events.complaintFiled({ at: '2015-07-02 09:12' }),
  events.caseAccepted({ at: '2015-07-02 15:00' }),
];
const investigated = [...accepted, events.investigationConcluded({ at: '2015-07-03 10:00' })];

describe('an extension moves the complete limit', () => {
  test.each(['2015-07-17', '2015-08-15'])(
    'to a date after it by one to thirty days, for example %s',
    (date) => {
      given(...investigated)
        .when(until(date))
        .thenRecorded({ extended: true });
    },
  );

  test.each(['2015-07-16', '2015-07-02', '2015-08-16'])('never to %s, outside that range', (date) => {
    given(...investigated)
      .when(until(date))
      .thenRejected('extension-out-of-range', 'until');
  });

  test('to 24:00 of its date, which stands even on a Saturday', () => {
    given(...investigated)
      .when(until('2015-08-15'))
      .thenRecorded({ owes: 'complete', due: '2015-08-16 00:00', limits: { complete: '2015-08-16 00:00' } });
  });

  test('as named at filing: the range is counted from the date that it replaces', () => {
    const named = [
      events.complaintFiled({ at: '2015-07-02 09:12', completeBy: '2015-07-31' }),
      events.caseAccepted({ at: '2015-07-02 15:00' }),
    ];
    given(...named)
      .when(until('2015-07-31'))
      .thenRejected('extension-out-of-range');
    given(...named)
      .when(until('2015-08-30'))
      .thenRecorded({ due: '2015-08-31 00:00' });
    given(...named)
      .when(until('2015-08-31'))
      .thenRejected('extension-out-of-range');
  });

  test('counted from a limit that had moved to a working day', () => {
    // Thirty calendar days from 2 July end on Saturday 1 August: the limit is Monday the 3rd.
    const finding = [
      events.findingRecorded({ at: '2015-07-02 09:12' }),
      events.caseAccepted({ at: '2015-07-02 15:00' }),
    ];
    given(...finding)
      .when(until('2015-08-03'))
      .thenRejected('extension-out-of-range');
    given(...finding)
      .when(until('2015-08-04'))
      .thenRecorded();
    given(...finding)
      .when(until('2015-09-02'))
      .thenRecorded();
    given(...finding)
      .when(until('2015-09-03'))
      .thenRejected('extension-out-of-range');
  });

  test('also one that has passed already', () => {
    given(...investigated)
      .when(events.extensionGranted({ until: '2015-07-24', at: '2015-07-20 09:00' }))
      .thenRecorded({ due: '2015-07-25 00:00' });
  });
});

describe('an investigation', () => {
  test('that is still owed gets the extended limit too', () => {
    given(...accepted)
      .when(until('2015-07-31'))
      .thenRecorded({
        owes: 'investigate',
        owedBy: construction,
        due: '2015-08-01 00:00',
        limits: { investigate: '2015-08-01 00:00', complete: '2015-08-01 00:00' },
      });
  });

  test('that is done leaves the extended limit to the completion', () => {
    given(...accepted, until('2015-07-31'))
      .when(events.investigationConcluded({ at: '2015-07-20 10:00' }))
      .thenRecorded({ onTime: true, owes: 'complete', due: '2015-08-01 00:00' });
  });
});

describe('a case has one extension', () => {
  test('and no second', () => {
    given(...accepted, until('2015-07-20'))
      .when(until('2015-07-24'))
      .thenRejected('extension-used');
  });

  test('and a refused one was none', () => {
    given(...accepted)
      .when(until('2015-12-31'))
      .thenRejected('extension-out-of-range')
      .when(until('2015-07-31'))
      .thenRecorded({ extended: true });
  });

  test('and a new acceptance neither carries it over nor gives it back', () => {
    const again = [
      ...accepted,
      until('2015-07-31'),
      events.caseAssigned({ unit: housing, at: '2015-07-06 09:00' }),
      events.caseAccepted({ at: '2015-07-06 10:00' }),
    ];
    given(...again).stands({
      due: '2015-07-14 00:00',
      limits: { investigate: '2015-07-14 00:00', complete: '2015-07-21 00:00' },
    });
    given(...again)
      .when(until('2015-07-24'))
      .thenRejected('extension-used');
  });

  test.each(['redone', 'reopened'] as const)('and none when it is %s', (how) => {
    const completed = [
      ...investigated,
      until('2015-07-31'),
      events.caseCompleted({ at: '2015-07-20 10:00' }),
    ];
    const again =
      how === 'redone'
        ? [events.returnVisitMade({ result: 'dissatisfied', at: '2015-07-21 10:00' })]
        : [
            events.returnVisitMade({ at: '2015-07-21 09:00' }),
            events.caseReopened({ at: '2015-07-21 10:00' }),
          ];
    given(...completed, ...again).stands({
      limits: { investigate: '2015-07-29 00:00', complete: '2015-08-05 00:00' },
    });
    given(...completed, ...again)
      .when(until('2015-08-10'))
      .thenRejected('extension-used');
  });
});
