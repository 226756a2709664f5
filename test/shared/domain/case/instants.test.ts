import { test } from 'vitest';
import * as events from '../../../dsl/events.ts';
import { given } from '../../../dsl/given.ts';
import { lives } from '../../../dsl/lives.ts';
import { altered } from '../../../dsl/telling.ts';

test('a step may have happened up to five minutes after it was posted: clocks differ', () => {
  given()
    .when(events.complaintFiled({ at: '2015-07-02 09:05', posted: '2015-07-02 09:00' }))
    .thenRecorded();
});

test('a millisecond more lies in the future', () => {
  given()
    .when(events.complaintFiled({ at: '2015-07-02 09:05:00.001', posted: '2015-07-02 09:00' }))
    .thenRejected('occurred-in-future', 'occurredAt');
});

test('it is the posting that counts, not the arrival', () => {
  given()
    .when(
      events.complaintFiled({
        at: '2015-07-02 09:06',
        posted: '2015-07-02 09:00',
        received: '2015-07-02 10:00',
      }),
    )
    .thenRejected('occurred-in-future');
});

test.each([
  ['up to five minutes after its arrival is a clock that differs', '2015-07-02 09:05', 'recorded'],
  ['a millisecond more has not been posted yet', '2015-07-02 09:05:00.001', 'refused'],
  ['years ahead would take a case out of supervision', '2036-07-02 09:00', 'refused'],
])('a Time %s', (_, posted, outcome) => {
  const filed = events.complaintFiled({ at: '2015-07-02 09:00', posted, received: '2015-07-02 09:00' });
  if (outcome === 'recorded') given().when(filed).thenRecorded();
  else given().when(filed).thenRejected('occurred-in-future', 'Time');
});

test('no order is demanded of occurredAt: an acceptance may have happened before the filing', () => {
  given(events.complaintFiled({ at: '2015-07-02 09:00' }))
    .when(events.caseAccepted({ at: '2015-07-01 17:00', posted: '2015-07-02 09:30' }))
    .thenRecorded({ status: 'accepted', due: '2015-07-09 00:00' });
});

test('the day of an instant is the day in Shanghai, in whatever offset it is told', () => {
  given(...lives.assigned)
    .when(
      altered(events.caseAccepted({ posted: '2015-07-03 08:00' }), { occurredAt: '2015-07-02T23:30:00Z' }),
    )
    .thenRecorded({ due: '2015-07-11 00:00' });
});
