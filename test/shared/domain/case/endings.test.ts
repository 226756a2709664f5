import { describe, test } from 'vitest';
import * as events from '../../../dsl/events.ts';
import { given } from '../../../dsl/given.ts';
import { lives } from '../../../dsl/lives.ts';
import { construction } from '../../../dsl/rulebook.ts';

const anyOpen = ['unassigned', 'assigned', 'accepted', 'investigated', 'completed'] as const;
const owesNothing = { owes: undefined, owedBy: undefined, due: undefined, next: undefined, limits: {} };

describe('a case that ends otherwise than by closing owes nothing, and its owed step was not done', () => {
  const undone = { ...owesNothing, discharged: undefined, onTime: undefined } as const;

  test.each(['outside-jurisdiction', 'before-court', 'already-concluded', 'no-factual-content'] as const)(
    'declined: %s',
    (grounds) => {
      given(...lives.assigned)
        .when(events.caseDeclined({ grounds }))
        .thenRecorded({ status: 'declined', ...undone });
    },
  );

  test.each(anyOpen)('withdrawn while %s', (status) => {
    given(...lives[status])
      .when(events.caseWithdrawn())
      .thenRecorded({ status: 'withdrawn', ...undone });
  });

  test.each(anyOpen)('merged while %s', (status) => {
    given(...lives[status])
      .when(events.caseMerged())
      .thenRecorded({ status: 'merged', ...undone });
  });
});

describe('a finding', () => {
  test('cannot be withdrawn', () => {
    given(events.findingRecorded()).when(events.caseWithdrawn()).thenRejected('step-not-allowed');
  });

  test('can be declined and merged', () => {
    given(events.findingRecorded()).when(events.caseDeclined()).thenRecorded({ status: 'declined' });
    given(events.findingRecorded()).when(events.caseMerged()).thenRecorded({ status: 'merged' });
  });
});

test('that the case merged into is known is for the audit to check', () => {
  given(...lives.accepted)
    .when(events.caseMerged({ into: 'WH-2015-999999' }))
    .thenRecorded({ status: 'merged' });
});

describe('a closed case that is reopened', () => {
  test('is investigated and completed anew by its unit, from the day of the reopening', () => {
    given(...lives.closed)
      .when(events.caseReopened({ at: '2015-07-20 09:00' }))
      .thenRecorded({
        status: 'accepted',
        unit: construction,
        owes: 'investigate',
        owedBy: construction,
        due: '2015-07-28 00:00',
        limits: { investigate: '2015-07-28 00:00', complete: '2015-08-04 00:00' },
      });
  });

  test.each(['declined', 'withdrawn', 'merged'] as const)('is none that was %s', (status) => {
    given(...lives[status])
      .when(events.caseReopened())
      .thenRejected('step-not-allowed');
  });

  test('can be closed and reopened once more', () => {
    const again = [events.caseReopened(), events.investigationConcluded(), events.caseCompleted()];
    given(...lives.closed, ...again, events.returnVisitMade())
      .when(events.caseReopened())
      .thenRecorded({ status: 'accepted' });
  });
});
