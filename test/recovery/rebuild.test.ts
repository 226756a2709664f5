import { describe, expect, it } from 'vitest';
import { memoryViews } from '../../shared/adapters/memory/views.ts';
import { projectEntry, projectFact } from '../../shared/application/project-case.ts';
import { rebuildViews } from '../../shared/application/rebuild-views.ts';
import { sweepDeadlines } from '../../shared/application/sweep-deadlines.ts';
import { caseSubject } from '../../shared/domain/ledger/subject.ts';
import type { ViewRebuildStore } from '../../shared/ports/view-rebuild-store.ts';
import {
  caseAccepted,
  caseCompleted,
  complaintFiled,
  findingRecorded,
  investigationConcluded,
  returnVisitMade,
} from '../dsl/events.ts';
import { rulebook } from '../dsl/rulebook.ts';
import { at } from '../dsl/shanghai.ts';
import type { Told } from '../dsl/telling.ts';
import { all, caseView } from '../shared/adapters/samples.ts';
import { stage } from '../shared/application/stage.ts';

const { policy } = rulebook;

/** Cases at every stage of life, and two events that wait. */
const life = (caseId: string): Told[] => [
  complaintFiled({ caseId, at: '2015-07-02 09:00' }),
  caseAccepted({ caseId, at: '2015-07-02 15:00' }),
  investigationConcluded({ caseId, at: '2015-07-06 15:00' }),
  caseCompleted({ caseId, at: '2015-07-08 15:00' }),
  returnVisitMade({ caseId, at: '2015-07-10 15:00' }),
];
const events = [
  ...['a', 'b', 'c', 'd', 'e'].flatMap((caseId, index) => life(caseId).slice(0, index + 1)),
  findingRecorded({ caseId: 'f', at: '2015-07-02 09:00' }),
  caseAccepted({ caseId: 'g', at: '2015-07-02 10:00' }),
  caseAccepted({ caseId: 'h', at: '2015-07-02 11:00' }),
  complaintFiled({ caseId: 'i', at: '2015-07-14 09:00' }),
];

/** All that views hold: what stands, and what a sweep would find, in its order. */
const contents = async (views: ReturnType<typeof memoryViews>) => ({
  standing: (await all(views.standing())).toSorted((one, other) =>
    JSON.stringify(one) < JSON.stringify(other) ? -1 : 1,
  ),
  due: (await all(views.due(Number.MAX_SAFE_INTEGER))).toSorted((one, other) =>
    JSON.stringify(one) < JSON.stringify(other) ? -1 : 1,
  ),
  next: await views.nextInstant(),
  first: await views.firstPeriod(),
});

const ledgerOf = async (told: readonly Told[]) => {
  const scene = stage();
  for (const event of told) await scene.post(event);
  const views = memoryViews();
  const rebuild = (kept: ViewRebuildStore = views) =>
    rebuildViews({ ledger: scene.ledger, kept, views }, policy);
  /** What a projection of the whole ledger from its beginning gives. */
  const fresh = async () => {
    const anew = memoryViews();
    for (const item of scene.written) {
      if (item.kind === 'entry') await projectEntry(anew, item.kept, item.note.freed);
      else await projectFact(anew, item.fact, policy);
    }
    return contents(anew);
  };
  return { ...scene, views, rebuild, fresh };
};

describe('views that are rebuilt from the ledger', () => {
  it('are those of a fresh projection, where all were lost', async () => {
    const { views, rebuild, fresh } = await ledgerOf(events);
    expect(await rebuild()).toStrictEqual({ right: 0, made: 9, removed: 0 });
    expect(await contents(views)).toStrictEqual(await fresh());
    expect(await rebuild()).toStrictEqual({ right: 9, made: 0, removed: 0 });
  });

  it('are mended whatever was wrong with them: behind, ahead, altered, not to be there', async () => {
    const { views, ledger, rebuild, fresh } = await ledgerOf(events);
    await rebuild();
    const key = (id: string) => ({ what: 'case', id }) as const;
    const put = async (id: string, nextAt: number, seq: number) =>
      views.replace(key(id), await views.find(key(id)), { view: caseView(id, seq), nextAt });
    await put('b', at('2015-07-04 00:00'), 1);
    await put('c', at('2015-07-04 00:00'), 99);
    const found = await views.find(key('d'));
    if (found) await views.replace(key('d'), found, { ...found, nextAt: at('2016-01-01 00:00') });
    await put('nobody', at('2015-07-04 00:00'), 1);
    await views.replace(key('f'), await views.find(key('f')), undefined);
    const [fact] = (await ledger.load(caseSubject('g'))).facts;
    await views.removeHeld(fact?.envelopeId ?? '');
    expect(await rebuild()).toStrictEqual({ right: 4, made: 5, removed: 1 });
    expect(await contents(views)).toStrictEqual(await fresh());
  });

  it('keep what a sweep has noted: nobody is told twice', async () => {
    const { views, ledger, rebuild, outbound, sent } = await ledgerOf([
      findingRecorded({ caseId: 'f', at: '2015-07-02 09:00' }),
      caseAccepted({ caseId: 'g', at: '2015-07-02 10:00' }),
    ]);
    await rebuild();
    const sweep = (wall: string) => sweepDeadlines({ views, ledger, outbound }, rulebook, at(wall));
    await sweep('2015-07-04 00:00');
    expect(sent.map(({ type }) => type)).toStrictEqual(['event-waiting', 'deadline-approaching']);
    expect(await rebuild()).toStrictEqual({ right: 2, made: 0, removed: 0 });
    expect(await sweep('2015-07-04 00:05')).toStrictEqual({ raised: 0, noticed: 0, expired: 0 });
  });
});

describe('what comes in while views are rebuilt', () => {
  /** The rest of a case's life, all of which comes at once; with the first of them a case that is new. */
  const comingFor: Readonly<Record<string, readonly Told[]>> = {
    a: [...life('a').slice(1), complaintFiled({ caseId: 'j', at: '2015-07-13 09:00' })],
    b: life('b').slice(2, 3),
    d: life('d').slice(4),
    f: [caseAccepted({ caseId: 'f', at: '2015-07-03 15:00' })],
    i: [caseAccepted({ caseId: 'i', at: '2015-07-14 15:00' })],
  };

  it.each(['before it is read', 'before it is written'] as const)(
    'is not lost, though it comes for each case just %s',
    async (place) => {
      const { views, rebuild, fresh, post, project, written } = await ledgerOf(events);
      const came = new Set<string>();
      const happen = async (caseId: string) => {
        if (came.has(caseId)) return;
        came.add(caseId);
        for (const event of comingFor[caseId] ?? []) await post(event);
        // The stream brings it to the views of today, whether those are rebuilt yet or not.
        await project(views);
      };
      // What came earlier was projected to views that are lost.
      await project(memoryViews());
      const before = written.length;
      const kept: ViewRebuildStore = {
        ...views,
        find: async (key) => {
          if (place === 'before it is read') await happen(key.id);
          return views.find(key);
        },
        replace: async (key, seen, by) => {
          if (place === 'before it is written') await happen(key.id);
          return views.replace(key, seen, by);
        },
      };
      await rebuild(kept);
      expect(written.length - before).toBe(9);
      expect(await contents(views)).toStrictEqual(await fresh());
    },
  );
});
