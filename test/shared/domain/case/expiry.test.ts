import { describe, expect, test } from 'vitest';
import { deskWith } from '../../../dsl/desk.ts';
import * as events from '../../../dsl/events.ts';

const filedAt = (posted: string) =>
  events.complaintFiled({ eventId: 'filed', at: '2015-07-02 09:00', posted });

describe('240 hours after its arrival', () => {
  const accepted = events.caseAccepted({
    eventId: 'accepted',
    at: '2015-07-02 10:00',
    posted: '2015-07-02 10:07',
  });

  test('an event has waited too long: it is rejected at that instant, whenever the sweep comes', async () => {
    const desk = await deskWith(accepted);
    await desk.sweeps('2015-07-12 10:05');
    expect(await desk.facts()).toStrictEqual(['accepted held at 2015-07-02 10:07']);
    await desk.sweeps('2015-07-12 10:10');
    expect(await desk.facts()).toStrictEqual([
      'accepted held at 2015-07-02 10:07',
      'accepted rejected prerequisite-never-arrived at 2015-07-12 10:07',
    ]);
    expect(desk.told('event-rejected')).toStrictEqual(['2015-07-12 10:07']);
  });

  test('a millisecond earlier it is still freed', async () => {
    const desk = await deskWith(accepted, filedAt('2015-07-12 10:06:59.999'));
    expect(await desk.ledger()).toStrictEqual(['filed', 'accepted']);
  });

  test('it is rejected before anything else of that instant: what would have freed it comes too late', async () => {
    const desk = await deskWith(accepted, filedAt('2015-07-12 10:07'));
    expect(await desk.ledger()).toStrictEqual(['filed']);
    await desk.sweeps('2015-07-12 10:10');
    expect(await desk.facts()).toContain('accepted rejected prerequisite-never-arrived at 2015-07-12 10:07');
  });

  test('the same event may come again, and is recorded', async () => {
    const desk = await deskWith(
      accepted,
      filedAt('2015-07-12 10:07'),
      events.caseAccepted({ eventId: 'accepted', at: '2015-07-02 10:00', posted: '2015-07-12 10:08' }),
    );
    expect(await desk.ledger()).toStrictEqual(['filed', 'accepted']);
  });
});

describe('24 hours after its arrival', () => {
  test('the source of an event that waits is told so, once', async () => {
    const desk = await deskWith(events.caseAccepted({ at: '2015-07-02 10:00' }));
    await desk.sweeps('2015-07-03 09:55');
    expect(desk.told('event-waiting')).toStrictEqual([]);
    await desk.sweeps('2015-07-03 10:00');
    await desk.sweeps('2015-07-03 10:05');
    await desk.sweeps('2015-07-04 10:00');
    expect(desk.told('event-waiting')).toStrictEqual(['2015-07-03 10:00']);
  });

  test('nobody is told of an event that was freed', async () => {
    const desk = await deskWith(events.caseAccepted({ at: '2015-07-02 10:00' }), filedAt('2015-07-02 18:00'));
    await desk.sweeps('2015-07-03 10:00');
    expect(desk.told('event-waiting')).toStrictEqual([]);
  });
});
