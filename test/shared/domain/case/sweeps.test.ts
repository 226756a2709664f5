import { describe, expect, test } from 'vitest';
import { deskWith } from '../../../dsl/desk.ts';
import * as events from '../../../dsl/events.ts';

/** Filed on Thursday 2 July: accepted by 24:00 of the 3rd, 督办 from 24:00 of the 8th. */
const filed = events.complaintFiled({ eventId: 'filed', at: '2015-07-02 09:00' });
const reminder = 'deadline-1-reminder';
const supervision = 'deadline-1-supervision';

describe('a sweep', () => {
  test('raises a level at its instant, and not before', async () => {
    const desk = await deskWith(filed);
    await desk.sweeps('2015-07-03 23:55');
    expect(await desk.ledger()).toStrictEqual(['filed']);
    await desk.sweeps('2015-07-04 00:00');
    expect(await desk.ledger()).toStrictEqual(['filed', reminder]);
  });

  test('raises no level twice', async () => {
    const desk = await deskWith(filed);
    await desk.sweeps('2015-07-04 00:00');
    await desk.sweeps('2015-07-04 00:05');
    expect(await desk.ledger()).toStrictEqual(['filed', reminder]);
  });

  test('raises one level of a case at most, however long it was overdue', async () => {
    const desk = await deskWith(
      events.complaintFiled({ eventId: 'filed', at: '2015-07-02 09:00', posted: '2015-07-09 09:00' }),
    );
    await desk.sweeps('2015-07-09 09:05');
    expect(await desk.ledger()).toStrictEqual(['filed', reminder]);
    await desk.sweeps('2015-07-09 09:10');
    expect(await desk.ledger()).toStrictEqual(['filed', reminder, supervision]);
  });

  test('posts the level to the period of the instant at which it fell due', async () => {
    const desk = await deskWith(events.complaintFiled({ eventId: 'filed', at: '2015-07-09 09:00' }));
    await desk.sweeps('2015-07-11 00:00');
    expect((await desk.entry(reminder))?.postedTo).toBe('2015-07-2');
  });

  test('tells once that a deadline draws near', async () => {
    const desk = await deskWith(filed, events.caseAccepted({ eventId: 'accepted', at: '2015-07-02 10:00' }));
    await desk.sweeps('2015-07-08 23:55');
    expect(desk.told('deadline-approaching')).toStrictEqual([]);
    await desk.sweeps('2015-07-09 00:00');
    await desk.sweeps('2015-07-09 00:05');
    expect(desk.told('deadline-approaching')).toStrictEqual(['2015-07-09 00:00']);
    expect(await desk.ledger()).toStrictEqual(['filed', 'accepted']);
  });

  test('tells of a level that is raised, and of one that is lifted', async () => {
    const desk = await deskWith(filed);
    await desk.sweeps('2015-07-04 00:00');
    await desk.receives(events.caseAccepted({ at: '2015-07-03 17:00', posted: '2015-07-04 09:00' }));
    expect(desk.told('escalation-raised')).toStrictEqual(['2015-07-04 00:00']);
    expect(desk.told('escalation-lifted')).toStrictEqual(['2015-07-04 09:00']);
  });
});
