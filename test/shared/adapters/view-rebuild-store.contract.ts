import { beforeEach, describe, expect, it } from 'vitest';
import type { ViewRebuildStore } from '../../../shared/ports/view-rebuild-store.ts';
import type { Views } from '../../../shared/ports/views.ts';
import { all, caseView, heldView } from './samples.ts';

const midnight = Date.parse('2015-07-04T00:00:00+08:00');
const day = 86_400_000;
const key = { what: 'case', id: 'a' } as const;

/** What every store of views promises to those who rebuild it. `open` gives an empty one. */
export const keptViewsContract = (open: () => Promise<Views & ViewRebuildStore>): void => {
  let views: Views & ViewRebuildStore;
  beforeEach(async () => {
    views = await open();
  });
  const due = async () => all(views.due(Number.MAX_SAFE_INTEGER));
  const standing = (seq: number, nextAt: number | undefined) => ({ view: caseView('a', seq), nextAt });

  describe('a view that is rebuilt', () => {
    it('is found as it was put, with the instant to which it was moved', async () => {
      expect(await views.find(key)).toBeUndefined();
      await views.put(caseView('a', 1), midnight);
      await views.postpone(caseView('a', 1), midnight + day);
      expect(await views.find(key)).toMatchObject(standing(1, midnight + day));
      expect(await views.find({ what: 'held', id: 'a' })).toBeUndefined();
    });

    it('takes the place of what was seen, though that is later', async () => {
      await views.put(caseView('a', 9), midnight);
      const seen = await views.find(key);
      expect(await views.replace(key, seen, standing(2, midnight + day))).toBe('replaced');
      expect(await views.find(key)).toMatchObject(standing(2, midnight + day));
      expect(await views.nextInstant()).toBe(midnight + day);
    });

    it('is put where nothing was seen, and goes where nothing is to stand', async () => {
      const held = { what: 'held', id: 'envelope-held' } as const;
      const by = { view: heldView('envelope-held'), nextAt: midnight };
      expect(await views.replace(held, undefined, by)).toBe('replaced');
      expect(await due()).toStrictEqual([by.view]);
      expect(await views.replace(held, await views.find(held), undefined)).toBe('replaced');
      expect(await due()).toStrictEqual([]);
      expect(await views.find(held)).toBeUndefined();
    });

    it.each([
      ['a later entry', async () => views.put(caseView('a', 2), midnight + day), 2, midnight + day],
      ['a sweep', async () => views.postpone(caseView('a', 1), undefined), 1, undefined],
    ])('gives way to %s that came meanwhile', async (_, meanwhile, seq, nextAt) => {
      await views.put(caseView('a', 1), midnight);
      const seen = await views.find(key);
      await meanwhile();
      expect(await views.replace(key, seen, standing(3, midnight))).toBe('conflict');
      expect(await views.replace(key, seen, undefined)).toBe('conflict');
      expect(await views.replace(key, undefined, standing(3, midnight))).toBe('conflict');
      expect((await views.find(key))?.nextAt).toBe(nextAt);
      expect((await views.find(key))?.view).toStrictEqual(caseView('a', seq));
    });
  });

  it('all that stand are found, and nothing else that the table keeps', async () => {
    await views.noteFirstPeriod('2015-07-1');
    await views.put(caseView('a', 1), midnight);
    await views.put(caseView('b', 1), undefined);
    await views.put(heldView('envelope-held'), midnight);
    const found = (await all(views.standing())).map(({ view, nextAt }) => [view.what, nextAt]);
    expect(found.toSorted()).toStrictEqual([
      ['case', undefined],
      ['case', midnight],
      ['held', midnight],
    ]);
  });
};
