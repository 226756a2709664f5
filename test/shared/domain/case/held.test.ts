import { describe, expect, test } from 'vitest';
import { deskWith } from '../../../dsl/desk.ts';
import * as events from '../../../dsl/events.ts';
import { construction, housing, planning } from '../../../dsl/rulebook.ts';

/** Filed on 2 July at 9:00, though the news of it comes at 18:00. */
const filed = events.complaintFiled({ eventId: 'filed', at: '2015-07-02 09:00', posted: '2015-07-02 18:00' });

describe('an event that is legal later waits', () => {
  test('and is recorded at the moment at which it is freed, judged by when it happened', async () => {
    const desk = await deskWith(
      events.caseAccepted({ eventId: 'accepted', at: '2015-07-02 15:00', posted: '2015-07-02 15:05' }),
      filed,
    );
    expect(await desk.ledger()).toStrictEqual(['filed', 'accepted']);
    const entry = await desk.entry('accepted');
    expect(entry?.recorded).toBe('2015-07-02 18:00');
    expect(entry?.onTime).toBe(true);
    expect(entry?.due).toBe('2015-07-10 00:00');
  });

  test('though it was late, and is so judged', async () => {
    const desk = await deskWith(
      events.caseAccepted({ eventId: 'accepted', at: '2015-07-06 15:00' }),
      events.complaintFiled({ eventId: 'filed', at: '2015-07-02 09:00', posted: '2015-07-06 18:00' }),
    );
    expect((await desk.entry('accepted'))?.onTime).toBe(false);
  });

  test('and is posted to the period that is open when it is freed', async () => {
    const desk = await deskWith(
      events.caseAccepted({ eventId: 'accepted', at: '2015-07-09 15:00' }),
      events.complaintFiled({ eventId: 'filed', at: '2015-07-09 09:00', posted: '2015-07-13 09:00' }),
    );
    expect((await desk.entry('accepted'))?.postedTo).toBe('2015-07-2');
  });

  test('until an entry of its own case frees it, and no other', async () => {
    const desk = await deskWith(
      events.caseAccepted({ eventId: 'accepted', at: '2015-07-02 15:00' }),
      events.complaintFiled({ caseId: 'WH-2015-000002', at: '2015-07-02 16:00' }),
    );
    expect(await desk.ledger()).toStrictEqual([]);
  });

  test('through entries that do not free it', async () => {
    const desk = await deskWith(
      events.caseCompleted({ eventId: 'completed', at: '2015-07-02 17:00', by: construction }),
      filed,
      events.caseAccepted({ eventId: 'accepted', at: '2015-07-03 09:00' }),
    );
    expect(await desk.ledger()).toStrictEqual(['filed', 'accepted']);
    await desk.receives(events.investigationConcluded({ eventId: 'concluded', at: '2015-07-03 10:00' }));
    expect(await desk.ledger()).toStrictEqual(['filed', 'accepted', 'concluded', 'completed']);
  });
});

describe('several that wait are tried', () => {
  test('in the order in which they happened, not in which they came', async () => {
    const desk = await deskWith(
      events.caseAssigned({
        eventId: 'second',
        unit: planning,
        at: '2015-07-02 12:00',
        posted: '2015-07-02 16:00',
      }),
      events.caseAssigned({
        eventId: 'first',
        unit: housing,
        at: '2015-07-02 11:00',
        posted: '2015-07-02 17:00',
      }),
      filed,
    );
    expect(await desk.ledger()).toStrictEqual(['filed', 'first', 'second']);
  });

  test('in the order of their arrival where they happened at once', async () => {
    const desk = await deskWith(
      events.caseAssigned({
        eventId: 'b',
        unit: planning,
        at: '2015-07-02 11:00',
        posted: '2015-07-02 16:00',
      }),
      events.caseAssigned({
        eventId: 'a',
        unit: housing,
        at: '2015-07-02 11:00',
        posted: '2015-07-02 17:00',
      }),
      filed,
    );
    expect(await desk.ledger()).toStrictEqual(['filed', 'b', 'a']);
  });

  test('in the order of their arrival where they happened and were posted at once', async () => {
    const desk = await deskWith(
      events.caseAssigned({ eventId: 'b', unit: planning, at: '2015-07-02 11:00' }),
      events.caseAssigned({ eventId: 'a', unit: housing, at: '2015-07-02 11:00' }),
      filed,
    );
    expect(await desk.ledger()).toStrictEqual(['filed', 'b', 'a']);
  });

  test('from the beginning after each that is recorded: the earliest that has become legal goes first', async () => {
    // Completed is tried first and waits; concluded is recorded; then it is completed's turn again, before
    // the extension, which comes too late for a completed case.
    const desk = await deskWith(
      events.caseCompleted({ eventId: 'completed', at: '2015-07-02 10:00', posted: '2015-07-02 15:00' }),
      events.investigationConcluded({
        eventId: 'concluded',
        at: '2015-07-02 11:00',
        posted: '2015-07-02 15:00',
      }),
      events.extensionGranted({
        eventId: 'extended',
        until: '2015-07-31',
        at: '2015-07-02 12:00',
        posted: '2015-07-02 15:00',
      }),
      filed,
      events.caseAccepted({ eventId: 'accepted', at: '2015-07-03 09:00' }),
    );
    expect(await desk.ledger()).toStrictEqual(['filed', 'accepted', 'concluded', 'completed']);
    expect(await desk.facts()).toContain('extended rejected step-not-allowed at 2015-07-03 09:00');
  });
});

describe('an event that is freed into a case that refuses it is rejected', () => {
  test('because its place in the life is past', async () => {
    const desk = await deskWith(
      events.caseAccepted({ eventId: 'accepted', at: '2015-07-02 10:00', posted: '2015-07-02 10:00' }),
      events.caseReturned({ eventId: 'returned', at: '2015-07-02 11:00', posted: '2015-07-02 11:00' }),
      filed,
    );
    expect(await desk.ledger()).toStrictEqual(['filed', 'accepted']);
    expect(await desk.facts()).toStrictEqual([
      'accepted held at 2015-07-02 10:00',
      'returned held at 2015-07-02 11:00',
      'returned rejected step-not-allowed at 2015-07-02 18:00',
    ]);
    expect(desk.told('event-rejected')).toStrictEqual(['2015-07-02 18:00']);
  });

  test('because another unit has the case', async () => {
    const desk = await deskWith(
      events.caseAccepted({ eventId: 'accepted', by: housing, at: '2015-07-02 10:00' }),
      filed,
    );
    expect(await desk.facts()).toContain('accepted rejected not-responsible at 2015-07-02 18:00');
  });

  test('and is not remembered: posted again, it is decided anew', async () => {
    const accepted = events.caseAccepted({
      eventId: 'accepted',
      by: housing,
      at: '2015-07-02 10:00',
      posted: '2015-07-03 10:00',
    });
    const desk = await deskWith(
      events.caseAccepted({ eventId: 'accepted', by: housing, at: '2015-07-02 10:00' }),
      filed,
      events.caseAssigned({ eventId: 'assigned', unit: housing, at: '2015-07-03 09:00' }),
      accepted,
    );
    expect(await desk.ledger()).toStrictEqual(['filed', 'assigned', 'accepted']);
  });
});
