import { describe, expect, it } from 'vitest';
import { closePeriod } from '../../../shared/application/close-period.ts';
import { rulebook } from '../../dsl/rulebook.ts';
import { at } from '../../dsl/shanghai.ts';
import { failingOnce, filedOn, reporting } from './reports.ts';
import { broken } from './stage.ts';

const first = 'ten-day/2015-07-1.json';
const afterFirst = '2015-07-11 01:10';
const afterMonth = '2015-08-01 01:20';

describe('ten-day statistics', () => {
  it('are issued after the close: the close itself, the page, the figures, and the news of them', async () => {
    const { tenDay, documents, announced, digest, figures } = await reporting();
    expect(await tenDay(afterFirst)).toStrictEqual({ '2015-07-1': 'issued' });
    expect(documents.keys().slice(-2)).toStrictEqual(['ten-day/2015-07-1.html', first]);
    expect(documents.keys()).toContain('closes/2015-07-1.json');
    expect(announced()).toStrictEqual([[first, await digest(first)]]);
    const { period, from, until, total } = await figures(first);
    expect([period, from, until, total.filed, total.closing]).toStrictEqual([
      '2015-07-1',
      '2015-07-01',
      '2015-07-10',
      2,
      2,
    ]);
  });

  it('are not to be had before the close', async () => {
    const { tenDay, ports, documents } = await reporting();
    const before = closePeriod(ports, rulebook.sha256, '2015-07-1', at('2015-07-11 00:59:59.999'));
    await expect(before).rejects.toThrow('period 2015-07-1 is open until 01:00 of the day after its last');
    expect(await tenDay('2015-07-11 00:59:59.999')).toStrictEqual({ '2015-06-3': 'issued' });
    expect(documents.keys()).not.toContain(first);
  });

  it('are issued once: a second run finds them issued, writes nothing and tells nobody', async () => {
    const { tenDay, library, sent } = await reporting();
    await tenDay(afterFirst);
    const [kept, told] = [await library(), sent.length];
    expect(await tenDay(afterFirst)).toStrictEqual({ '2015-07-1': 'already issued' });
    expect(await library()).toStrictEqual(kept);
    expect(sent).toHaveLength(told);
  });

  it('of two runs at once are the same, and told of in the same words', async () => {
    const alone = await reporting();
    await alone.tenDay(afterFirst);
    const { tenDay, library, announced, digest } = await reporting();
    await Promise.all([tenDay(afterFirst), tenDay(afterFirst)]);
    expect(await library()).toStrictEqual(await alone.library());
    expect(new Set(announced().map(String))).toStrictEqual(new Set([`${first},${await digest(first)}`]));
  });

  it('of runs that were missed are made up, the earliest first', async () => {
    const { tenDay, announced } = await reporting();
    const periods = ['2015-07-1', '2015-07-2', '2015-07-3'];
    const issued = await tenDay('2015-08-01 01:10');
    expect(Object.entries(issued)).toStrictEqual(periods.map((period) => [period, 'issued']));
    expect(announced().map(([key]) => key)).toStrictEqual(periods.map((period) => `ten-day/${period}.json`));
  });

  it('made up late are those that would have been issued in time', async () => {
    const [late, inTime] = [await reporting(), await reporting()];
    await late.tenDay('2015-08-01 01:10');
    for (const wall of [afterFirst, '2015-07-21 01:10', '2015-08-01 01:10']) await inTime.tenDay(wall);
    expect(await late.library()).toStrictEqual(await inTime.library());
  });

  it('begin with the period from which they are wanted; what came before is in their opening', async () => {
    const { tenDay, documents, figures } = await reporting();
    expect(await tenDay('2015-07-21 01:10', { issueFrom: '2015-07-2' })).toStrictEqual({
      '2015-07-2': 'issued',
    });
    expect(documents.keys()).not.toContain(first);
    expect((await figures('ten-day/2015-07-2.json')).total.opening).toBe(2);
  });

  it('of a closed period never change: what comes late shows in the next, late-posted', async () => {
    const { tenDay, recorded, library, figures } = await reporting();
    await tenDay(afterFirst);
    const kept = await library();
    await recorded(filedOn('2015-07-05 09:00', 'late', '2015-07-12 10:00'));
    await tenDay('2015-07-21 01:10');
    const standing = await library();
    expect(Object.entries(standing).filter(([key]) => key in kept)).toStrictEqual(Object.entries(kept));
    const { total } = await figures('ten-day/2015-07-2.json');
    expect([total.opening, total.filed, total.latePosted, total.closing]).toStrictEqual([2, 2, 1, 4]);
  });
});

describe('a run that fails', () => {
  it.each(['closes/2015-07-1.json', 'ten-day/2015-07-1.html', first])(
    'on writing %s is repeated whole, and ends as if it had not failed',
    async (key) => {
      const alone = await reporting();
      await alone.tenDay(afterFirst);
      const { tenDay, documents, library, announced } = await reporting();
      const failing = { documents: failingOnce(documents, key) };
      await expect(tenDay(afterFirst, failing)).rejects.toThrow('the store is away');
      expect(documents.keys()).not.toContain(first);
      expect(await tenDay(afterFirst, failing)).toStrictEqual({ '2015-07-1': 'issued' });
      expect(await library()).toStrictEqual(await alone.library());
      expect(announced().at(-1)).toStrictEqual(alone.announced()[0]);
    },
  );

  it('on the bus leaves the figures unissued, so that the next run tells of them', async () => {
    const { tenDay, documents, announced } = await reporting();
    await expect(tenDay(afterFirst, { outbound: { put: broken } })).rejects.toThrow('the store is away');
    expect(documents.keys()).not.toContain(first);
    await tenDay(afterFirst);
    expect(announced().map(([key]) => key)).toStrictEqual([first]);
  });

  it('in an earlier period keeps the later ones back: none is issued on a gap', async () => {
    const { tenDay, documents } = await reporting();
    const failing = { documents: failingOnce(documents, first) };
    await expect(tenDay('2015-08-01 01:10', failing)).rejects.toThrow('the store is away');
    expect(documents.keys().filter((key) => /^ten-day.*json$/.test(key))).toStrictEqual([]);
  });
});

describe('monthly bulletins', () => {
  it('are issued once, over the whole month', async () => {
    const { monthly, figures, announced, digest } = await reporting();
    expect(await monthly(afterMonth)).toStrictEqual({ '2015-07': 'issued' });
    expect(await monthly(afterMonth)).toStrictEqual({ '2015-07': 'already issued' });
    const key = 'bulletins/2015-07.json';
    expect(announced()).toStrictEqual([[key, await digest(key)]]);
    const { month, from, until, total, previous } = await figures(key);
    expect([month, from, until, total.filed, previous]).toStrictEqual([
      '2015-07',
      '2015-07-01',
      '2015-07-31',
      3,
      null,
    ]);
  });

  it('of months that were missed are made up, each with the month before it', async () => {
    const { monthly, figures } = await reporting();
    expect(Object.entries(await monthly('2015-09-01 01:20'))).toStrictEqual([
      ['2015-07', 'issued'],
      ['2015-08', 'issued'],
    ]);
    const [july, august] = [await figures('bulletins/2015-07.json'), await figures('bulletins/2015-08.json')];
    expect(august.previous).toStrictEqual(july.total);
    expect([august.total.opening, august.total.filed, august.toDate.filed]).toStrictEqual([3, 0, 3]);
  });
});
