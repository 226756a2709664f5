import { beforeEach, describe, expect, it } from 'vitest';
import type { Views } from '../../../shared/ports/views.ts';
import { all, caseView, dutyView, heldView } from './samples.ts';

const midnight = Date.parse('2015-07-04T00:00:00+08:00');
const day = 86_400_000;

/** What every store of views promises. `open` gives an empty one. */
export const viewsContract = (open: () => Promise<Views>): void => {
  let views: Views;
  const due = async (now = Number.MAX_SAFE_INTEGER) => all(views.due(now));
  beforeEach(async () => {
    views = await open();
  });

  describe('a case', () => {
    it('a later view takes the place of an earlier one, with its instant', async () => {
      await views.put(caseView('a', 1), midnight);
      await views.put(caseView('a', 2), midnight + day);
      expect(await due(midnight)).toStrictEqual([]);
      expect(await due()).toStrictEqual([caseView('a', 2)]);
    });

    it('an earlier view that comes late changes nothing', async () => {
      await views.put(caseView('a', 2), midnight + day);
      await views.put(caseView('a', 1), midnight);
      expect(await due(midnight)).toStrictEqual([]);
      expect(await due()).toStrictEqual([caseView('a', 2)]);
    });

    it('a view that is delivered again keeps the instant to which it was moved', async () => {
      await views.put(caseView('a', 1), midnight);
      await views.postpone(caseView('a', 1), midnight + day);
      await views.put(caseView('a', 1), midnight);
      expect(await due(midnight)).toStrictEqual([]);
      expect(await views.nextInstant()).toBe(midnight + day);
    });

    it('of one id and a duty have a view each', async () => {
      await views.put(caseView('a', 2), midnight);
      await views.put(dutyView('a', 1), midnight);
      expect(await due()).toStrictEqual([caseView('a', 2), dutyView('a', 1)]);
    });

    it('of places with more digits the greater one is later', async () => {
      await views.put(caseView('a', 10), midnight);
      await views.put(caseView('a', 9), midnight);
      expect(await due()).toStrictEqual([caseView('a', 10)]);
    });
  });

  describe('what waits for its instant', () => {
    it('a view without an instant never falls due', async () => {
      await views.put(caseView('a', 1), undefined);
      expect(await due()).toStrictEqual([]);
      expect(await views.nextInstant()).toBeUndefined();
    });

    it('a view that no longer waits leaves the index', async () => {
      await views.put(caseView('a', 1), midnight);
      await views.put(caseView('a', 2), undefined);
      expect(await due()).toStrictEqual([]);
    });

    it('a view is due at its instant, and not a millisecond before', async () => {
      await views.put(caseView('a', 1), midnight);
      expect(await due(midnight - 1)).toStrictEqual([]);
      expect(await due(midnight)).toStrictEqual([caseView('a', 1)]);
    });

    it('the earliest comes first, whatever the cases are called', async () => {
      const instants = Array.from({ length: 24 }, (_, index) => midnight + ((index * 7) % 24) * day);
      for (const [index, instant] of instants.entries())
        await views.put(caseView(`case-${index}`, 1), instant);
      const order = instants
        .map((_, index) => index)
        .sort((a, b) => Number(instants[a]) - Number(instants[b]));
      expect((await due()).map(({ caseId }) => caseId)).toStrictEqual(order.map((index) => `case-${index}`));
    });

    it('the next instant is the earliest of all', async () => {
      await views.put(caseView('b', 1), midnight + 2 * day);
      await views.put(caseView('a', 1), midnight + day);
      await views.put(heldView('envelope-held'), midnight + 3 * day);
      expect(await views.nextInstant()).toBe(midnight + day);
      await views.put(caseView('a', 2), midnight + 4 * day);
      expect(await views.nextInstant()).toBe(midnight + 2 * day);
    });
  });

  describe('postponing', () => {
    it('moves the instant of the view that stands', async () => {
      await views.put(caseView('a', 1), midnight);
      await views.postpone(caseView('a', 1), midnight + day);
      expect(await due(midnight)).toStrictEqual([]);
      expect(await due(midnight + day)).toStrictEqual([caseView('a', 1)]);
    });

    it('to no instant takes the view out of the index, and to a new one brings it back', async () => {
      await views.put(caseView('a', 1), midnight);
      await views.postpone(caseView('a', 1), undefined);
      expect(await due()).toStrictEqual([]);
      await views.postpone(caseView('a', 1), midnight + day);
      expect(await due()).toStrictEqual([caseView('a', 1)]);
    });

    it('does nothing to a case that has moved on', async () => {
      await views.put(caseView('a', 2), midnight);
      await views.postpone(caseView('a', 1), midnight + day);
      expect(await due(midnight)).toStrictEqual([caseView('a', 2)]);
    });

    it('does not bring back what was removed', async () => {
      await views.postpone(heldView('envelope-held'), midnight);
      expect(await due()).toStrictEqual([]);
    });
  });

  describe('a held event', () => {
    it('waits beside the view of its case', async () => {
      const held = heldView('envelope-held');
      await views.put(caseView(held.caseId, 1), midnight);
      await views.put(held, midnight + day);
      expect(await due()).toStrictEqual([caseView(held.caseId, 1), held]);
    });

    it('waits no more once it is removed, and may be removed twice', async () => {
      await views.put(heldView('envelope-held'), midnight);
      await views.put(heldView('envelope-other'), midnight);
      await views.removeHeld('envelope-held');
      await views.removeHeld('envelope-held');
      expect(await due()).toStrictEqual([heldView('envelope-other')]);
    });

    it('that is delivered again is not told of twice', async () => {
      const held = heldView('envelope-held');
      await views.put(held, midnight);
      await views.postpone(held, midnight + day);
      await views.put(held, midnight);
      expect(await due(midnight)).toStrictEqual([]);
    });
  });

  describe('the first period', () => {
    it('is unknown before the first entry', async () => {
      expect(await views.firstPeriod()).toBeUndefined();
    });

    it('is the earliest that was noted, in whatever order, and never falls due itself', async () => {
      for (const period of ['2015-07-2', '2015-07-1', '2015-08-3', '2015-07-2'])
        await views.noteFirstPeriod(period);
      expect(await views.firstPeriod()).toBe('2015-07-1');
      expect(await due()).toStrictEqual([]);
    });
  });
};
