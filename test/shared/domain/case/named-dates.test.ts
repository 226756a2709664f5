import { describe, test } from 'vitest';
import * as events from '../../../dsl/events.ts';
import { given } from '../../../dsl/given.ts';
import { housing } from '../../../dsl/rulebook.ts';

const filed = (completeBy: string) => events.complaintFiled({ at: '2015-07-02 09:12', completeBy });
const accepted = events.caseAccepted({ at: '2015-07-02 15:00' });

describe('a date named at filing', () => {
  test('is the complete limit, earlier or later than that of the policy', () => {
    given(filed('2015-07-14'), accepted).stands({
      limits: { investigate: '2015-07-10 00:00', complete: '2015-07-15 00:00' },
    });
    given(filed('2015-09-30'), accepted).stands({
      limits: { investigate: '2015-07-10 00:00', complete: '2015-10-01 00:00' },
    });
  });

  test.each(['2015-07-12', '2015-09-05', '2015-10-01'])('stands even on a day off: %s', (date) => {
    given(filed(date), accepted, events.investigationConcluded({ at: '2015-07-03 09:00' }))
      .when(events.caseCompleted({ at: `${date} 23:59:59.999` }))
      .thenRecorded({ onTime: true });
    given(filed(date), accepted, events.investigationConcluded({ at: '2015-07-03 09:00' }))
      .when(events.caseCompleted({ at: `${date} 24:00` }))
      .thenRecorded({ onTime: false });
  });

  test('may be the last of all: what falls due at its end is escalated as ever', () => {
    given(filed('9999-12-31'), accepted, events.investigationConcluded({ at: '2015-07-03 09:00' }))
      .when(events.deadlinePassed())
      .thenRecorded({ owes: 'complete', level: 'reminder' });
  });

  test('leaves the limit of acceptance as it is', () => {
    given(filed('2015-07-02')).stands({ owes: 'accept', due: '2015-07-04 00:00' });
  });

  test('is the rectification date of a finding', () => {
    given(events.findingRecorded({ at: '2015-07-02 09:12', rectifyBy: '2015-07-19' }), accepted).stands({
      limits: { investigate: '2015-07-17 00:00', complete: '2015-07-20 00:00' },
    });
  });
});

describe('an investigation is never due later than the completion', () => {
  test('where the named date is nearer than its own limit', () => {
    given(filed('2015-07-06'), accepted).stands({
      owes: 'investigate',
      due: '2015-07-07 00:00',
      limits: { investigate: '2015-07-07 00:00', complete: '2015-07-07 00:00' },
    });
  });

  test('where the named date had passed when the case was accepted: it is late from the start', () => {
    given(filed('2015-07-01'), accepted)
      .when(events.investigationConcluded({ at: '2015-07-02 16:00' }))
      .thenRecorded({ onTime: false, owes: 'complete', due: '2015-07-02 00:00' });
  });
});

describe('the first round', () => {
  const closed = [
    filed('2015-08-31'),
    accepted,
    events.investigationConcluded({ at: '2015-07-03 09:00' }),
    events.caseCompleted({ at: '2015-07-03 10:00' }),
  ];
  const ownLimits = { limits: { investigate: '2015-07-14 00:00', complete: '2015-07-21 00:00' } };

  test('is over with the first redoing: the named date holds no more', () => {
    given(...closed, events.returnVisitMade({ result: 'dissatisfied', at: '2015-07-06 09:00' })).stands(
      ownLimits,
    );
  });

  test('is over with a reopening', () => {
    given(
      ...closed,
      events.returnVisitMade({ at: '2015-07-03 11:00' }),
      events.caseReopened({ at: '2015-07-06 09:00' }),
    ).stands(ownLimits);
  });

  test('is not begun again when a case that was redone is assigned and accepted anew', () => {
    given(
      ...closed,
      events.returnVisitMade({ result: 'dissatisfied', at: '2015-07-06 08:00' }),
      events.caseAssigned({ unit: housing, at: '2015-07-06 09:00' }),
      events.caseAccepted({ at: '2015-07-06 10:00' }),
    ).stands(ownLimits);
  });

  test('goes on when the case is assigned to another unit', () => {
    given(
      filed('2015-08-31'),
      accepted,
      events.caseAssigned({ unit: housing, at: '2015-07-06 09:00' }),
      events.caseAccepted({ at: '2015-07-06 10:00' }),
    ).stands({ limits: { investigate: '2015-07-14 00:00', complete: '2015-09-01 00:00' } });
  });
});
