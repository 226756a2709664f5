import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../shared/adapters/system/sha256.ts';
import { type WatchPorts, watchLedger } from '../../../shared/application/watch-ledger.ts';
import type { Entry } from '../../../shared/domain/case/entry.ts';
import type { DutyEntry } from '../../../shared/domain/duty/entry.ts';
import { dutyStory } from '../../dsl/duty.ts';
import { caseMerged } from '../../dsl/events.ts';
import { at } from '../../dsl/shanghai.ts';
import { reporting } from './reports.ts';

const nextMorning = '2015-07-11 03:00';

/** Three complaints, the first period's statistics issued, and then what a change makes of its entries. */
const watched = async (
  change: (entries: readonly Entry[]) => readonly Entry[] = (entries) => entries,
  wall = nextMorning,
  changes: Partial<WatchPorts> = {},
  duties: readonly (readonly DutyEntry[])[] = [],
) => {
  const scene = await reporting();
  await scene.tenDay('2015-07-11 01:10');
  const ledger = {
    load: scene.ports.ledger.load,
    entriesPostedTo: async function* (period: string) {
      const entries: Entry[] = [];
      for await (const entry of scene.ports.ledger.entriesPostedTo(period)) entries.push(entry);
      yield* period === '2015-07-1' ? change(entries) : entries;
    },
    duties: async function* () {
      yield* duties;
    },
  };
  return watchLedger({ ...scene.ports, ledger, ...changes }, sha256, at(wall));
};

describe('the daily watch', () => {
  it('finds nothing where all holds and all was issued', async () => {
    const { entries, ...findings } = await watched();
    expect(entries).toBeGreaterThan(0);
    expect(findings).toStrictEqual({ missing: [], gaps: [], broken: [], mergeCycles: [] });
  });

  it('names an entry whose content was changed after it was recorded', async () => {
    const { broken } = await watched(([first, ...rest]) => [{ ...(first as Entry), own: true }, ...rest]);
    expect(broken).toStrictEqual(['case a: entry 1 does not have the hash that it carries']);
  });

  it('names a period whose entries no longer give the root that it was closed with', async () => {
    const { broken } = await watched((entries) => entries.slice(1));
    expect(broken).toHaveLength(1);
    expect(broken[0]).toMatch(
      /^period 2015-07-1 was closed with the root [0-9a-f]{64}, its entries now give /,
    );
  });

  it('names a case with an empty place among its entries', async () => {
    const { gaps } = await watched((entries) =>
      entries.flatMap((entry) => (entry.caseId === 'a' ? [entry, { ...entry, seq: 3 }] : [entry])),
    );
    expect(gaps).toStrictEqual(['case a: entry 3 of period 2015-07-1 does not follow the one before it']);
  });

  it('names statistics and a bulletin that were not issued', async () => {
    const { missing } = await watched(undefined, '2015-08-01 03:00');
    expect(missing).toStrictEqual([
      'ten-day/2015-07-3.json was not issued',
      'bulletins/2015-07.json was not issued',
    ]);
  });

  const manifest = () =>
    dutyStory('M-1').recorded('source-manifest-posted', '2015-07-06 09:00', {
      from: '2015-07-01',
      until: '2015-07-05',
      count: 2,
    });
  const gap = { counted: 2, recorded: 1, missing: [], unlisted: [], agrees: false };

  it('names a gap between a source and the ledger until it is explained', async () => {
    const story = manifest().compared('2015-07-08 00:00', gap);
    expect((await watched(undefined, nextMorning, {}, [story.entries()])).gaps).toStrictEqual([
      'manifest M-1: what it names and the ledger are not the same, unexplained by 420000-supervision-office',
    ]);
    story.recorded('gap-explained', '2015-07-09 10:00', { reason: '测试工单' });
    expect((await watched(undefined, nextMorning, {}, [story.entries()])).gaps).toStrictEqual([]);
  });

  it('names a duty whose chain is broken', async () => {
    const [first, ...rest] = manifest().compared('2015-07-08 00:00', gap).entries();
    const changed = [{ ...(first as DutyEntry), postedAt: 0 }, ...rest];
    expect((await watched(undefined, nextMorning, {}, [changed])).broken).toStrictEqual([
      'duty M-1: entry 1 does not have the hash that it carries',
    ]);
  });

  it('tells of cases merged in a circle, however long ago the others were merged', async () => {
    const scene = await reporting();
    await scene.recorded(
      ...['a', 'b', 'c'].map((caseId, index, all) =>
        caseMerged({ caseId, into: all[(index + 1) % 3] ?? '', at: `2015-0${7 + index}-20 09:00` }),
      ),
    );
    const { mergeCycles, gaps } = await watchLedger(scene.ports, sha256, at('2015-09-21 03:00'));
    expect({ mergeCycles, gaps }).toStrictEqual({
      mergeCycles: ['cases were merged in a circle, nobody handles them: a → b → c → a'],
      gaps: [],
    });
  });

  it('misses nothing of a ledger that is still empty', async () => {
    const views = { firstPeriod: async () => undefined };
    expect((await watched(undefined, '2015-08-01 03:00', { views })).missing).toStrictEqual([]);
  });
});
