import { describe, expect, test } from 'vitest';
import { deskWith } from '../../../dsl/desk.ts';
import * as events from '../../../dsl/events.ts';
import { given } from '../../../dsl/given.ts';
import { lives } from '../../../dsl/lives.ts';
import { housing } from '../../../dsl/rulebook.ts';
import { altered, reordered, waiting } from '../../../dsl/telling.ts';

const filed = { eventId: 'wh-1', at: '2015-07-02 09:12' } as const;
const accepted = { eventId: 'wh-2', at: '2015-07-03 10:00' } as const;

describe('an event whose identity stands in the ledger', () => {
  test('is a duplicate when it says the same, whenever it is posted again', () => {
    given(events.complaintFiled(filed), events.caseAccepted(accepted))
      .when(events.complaintFiled({ ...filed, posted: '2015-09-01 00:00' }))
      .thenDuplicate();
  });

  test('is a duplicate also after the case has ended', () => {
    given(...lives.assigned, events.caseWithdrawn({ eventId: 'wh-9', at: '2015-07-03 10:00' }))
      .when(events.caseWithdrawn({ eventId: 'wh-9', at: '2015-07-03 10:00' }))
      .thenDuplicate();
  });

  test('is a duplicate in whatever order its fields stand', () => {
    given(events.complaintFiled(filed))
      .when(reordered(events.complaintFiled(filed)))
      .thenDuplicate();
  });

  test.each([
    ['another field', events.complaintFiled({ ...filed, summary: '另有一处停水' })],
    ['a field more', events.complaintFiled({ ...filed, category: 'water-outage' })],
    ['a default spelled out', events.complaintFiled({ ...filed, severity: 'ordinary' })],
    ['another officer', events.complaintFiled({ ...filed, officer: '值班员' })],
    [
      'the same instant in other words',
      altered(events.complaintFiled(filed), { occurredAt: '2015-07-02T01:12:00Z' }),
    ],
    ['another type', events.caseAccepted(filed)],
  ])('is rejected when it says %s', (_, event) => {
    given(events.complaintFiled(filed)).when(event).thenRejected('event-id-reused', 'eventId');
  });
});

describe('an identity is source, case and event id together', () => {
  test('two sources number their events as they like', () => {
    given(events.complaintFiled(filed))
      .when(events.caseAccepted({ eventId: filed.eventId, source: 'unit.construction.wuhan' }))
      .thenRecorded({ status: 'accepted' });
  });

  test('a second filing from another source is a second case under a name that is taken', () => {
    given(events.complaintFiled(filed))
      .when(events.complaintFiled({ ...filed, source: 'petition.online' }))
      .thenRejected('case-exists', 'caseId');
  });
});

describe('an event that is held', () => {
  const held = given(...lives.unassigned, waiting(events.caseAccepted(accepted)));

  test('makes the same event a duplicate', () => {
    held.when(events.caseAccepted(accepted)).thenDuplicate();
  });

  test('makes another event of its identity one that reuses it', () => {
    held.when(events.caseAccepted({ ...accepted, by: housing })).thenRejected('event-id-reused');
  });

  test('gives its identity back when its time to wait is over', () => {
    held.when(events.caseAccepted({ ...accepted, posted: '2015-07-13 09:59:59.999' })).thenDuplicate();
    held.when(events.caseAccepted({ ...accepted, posted: '2015-07-13 10:00' })).thenHeld();
  });
});

describe('an event that was rejected', () => {
  test('is not remembered: the same again is decided anew', () => {
    given(...lives.assigned)
      .when(events.caseAccepted({ eventId: 'wh-2', by: housing, at: '2015-07-03 10:00' }))
      .thenRejected('not-responsible')
      .when(events.caseAssigned({ unit: housing }))
      .thenRecorded()
      .when(events.caseAccepted({ eventId: 'wh-2', by: housing, at: '2015-07-03 10:00' }))
      .thenRecorded({ unit: housing });
  });

  test('leaves its id free for another event', () => {
    given(...lives.assigned)
      .when(events.caseAccepted({ eventId: 'wh-2', by: housing }))
      .thenRejected('not-responsible')
      .when(events.caseAccepted({ eventId: 'wh-2' }))
      .thenRecorded();
  });
});

describe('redelivery inside the system', () => {
  test('of a recorded event is noticed by nobody', () => {
    given(events.complaintFiled({ ...filed, delivery: 'd-1' }))
      .when(events.complaintFiled({ ...filed, delivery: 'd-1' }))
      .thenUnnoticed();
  });

  test('of a held event is noticed by nobody', () => {
    given(waiting(events.caseAccepted({ ...accepted, delivery: 'd-1' })))
      .when(events.caseAccepted({ ...accepted, delivery: 'd-1' }))
      .thenUnnoticed();
  });

  test('of a held event is noticed by nobody even when its time to wait is over', () => {
    given(waiting(events.caseAccepted({ ...accepted, delivery: 'd-1' })))
      .when(events.caseAccepted({ ...accepted, delivery: 'd-1', received: '2015-08-01 00:00' }))
      .thenUnnoticed();
  });
});

describe('a petitioner is part of what a complaint says, though the ledger does not keep it', () => {
  const told = (petitioner?: object) => altered(events.complaintFiled({ ...filed }), { petitioner });
  const afterFiling = async (first: object | undefined, again: object | undefined) => {
    const desk = await deskWith(told(first), told(again));
    return desk.facts();
  };
  const one = { name: '某女士', phone: '13800000000' };
  const duplicate = ['wh-1 duplicate at 2015-07-02 09:12'];
  const reused = ['wh-1 rejected event-id-reused at 2015-07-02 09:12'];

  test('the same again is a duplicate', async () => {
    expect(await afterFiling(one, { phone: one.phone, name: one.name })).toStrictEqual(duplicate);
    expect(await afterFiling({}, {})).toStrictEqual(duplicate);
  });

  test('another, one more or one less makes it another event', async () => {
    expect(await afterFiling(one, { ...one, phone: '13900000000' })).toStrictEqual(reused);
    expect(await afterFiling(undefined, one)).toStrictEqual(reused);
    expect(await afterFiling(one, undefined)).toStrictEqual(reused);
    expect(await afterFiling(undefined, {})).toStrictEqual(reused);
  });
});
