import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { caseAccepted, complaintFiled, findingRecorded } from '../dsl/events.ts';
import { startDrill } from './drill.ts';

let drill: Awaited<ReturnType<typeof startDrill>>;
beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  drill = await startDrill('2015-07-02 08:00');
});
afterAll(() => drill.stop());

const flooded = 2_000;
/** What is under way in a queue at once: twenty batches of ten. */
const underWay = 200;

const complaint = (caseId: string, source: string) =>
  complaintFiled({ caseId, eventId: `e-${caseId}`, source, at: '2015-07-02 10:00' });

describe('a source that floods the inbox with complaints', () => {
  it('delays no step and no finding of others by more than what is under way', async () => {
    await drill.post(complaintFiled({ caseId: 'standing', eventId: 'filed', at: '2015-07-02 09:00' }));
    const before = drill.recorded.length;
    await drill.flood(
      ...Array.from({ length: flooded }, (_, index) => complaint(`flood-${index}`, 'gone.mad')),
      findingRecorded({ caseId: 'found', eventId: 'found', at: '2015-07-02 10:00' }),
      caseAccepted({ caseId: 'standing', eventId: 'accepted', at: '2015-07-02 10:00' }),
      complaint('quiet', 'hotline.12319.wuhan'),
    );
    const order = drill.recorded.slice(before);
    expect(order).toHaveLength(flooded + 3);
    expect(order.indexOf('found')).toBeLessThan(2 * underWay);
    expect(order.indexOf('standing')).toBeLessThan(2 * underWay);
    // Within a queue nobody is preferred: a complaint of somebody else waits its turn, and is lost to nobody.
    expect(order).toContain('quiet');
  });
});
