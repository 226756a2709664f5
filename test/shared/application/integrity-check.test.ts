import { describe, expect, it } from 'vitest';
import { checkIntegrity, type IntegrityPorts } from '../../../shared/application/integrity-check.ts';
import type { Entry } from '../../../shared/domain/case/entry.ts';
import type { Rulebook } from '../../../shared/domain/decision/decide.ts';
import type { DutyEntry } from '../../../shared/domain/duty/entry.ts';
import { calendarOf } from '../../../shared/domain/kernel/calendar.ts';
import { dutyStory, planned } from '../../dsl/duty.ts';
import { caseMerged } from '../../dsl/events.ts';
import { plantedYear } from '../../dsl/holidays.ts';
import { reportBasis, rulebook } from '../../dsl/rulebook.ts';
import { at } from '../../dsl/shanghai.ts';
import { reporting } from './reports.ts';

const nextMorning = '2015-07-11 03:00';

/** Complaints alone: no duty of a plan is expected beside them. */
const { plan: _, ...withoutPlan } = rulebook.policy;

/** Three complaints, the first period's statistics issued, and then what a change makes of its entries. */
const watched = async (
  change: (entries: readonly Entry[]) => readonly Entry[] = (entries) => entries,
  wall = nextMorning,
  changes: Partial<IntegrityPorts> = {},
  duties: readonly (readonly DutyEntry[])[] = [],
  rules: Partial<Rulebook> = {},
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
  const basis = { ...rulebook, policy: withoutPlan, ...rules };
  return checkIntegrity({ ...scene.ports, ledger, ...changes }, basis, reportBasis.registry, at(wall));
};

describe('the daily watch', () => {
  it('finds nothing where all holds and all was issued', async () => {
    const { entries, ...findings } = await watched();
    expect(entries).toBeGreaterThan(0);
    expect(findings).toStrictEqual({ missing: [], gaps: [], broken: [], holidays: [], mergeCycles: [] });
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

  it('names a duty that the plan lays on somebody and that was not opened', async () => {
    const { policy } = planned((plan) => ({
      obligations: plan.obligations.filter(({ of }) => of === 'office').slice(0, 1),
    }));
    const [obligation] = policy.plan.obligations;
    const [day, before] = [`${obligation?.opensOn} 03:00`, `${obligation?.opensOn} 00:30`];
    const id = `${obligation?.code}:420000-supervision-office`;
    expect((await watched(undefined, before, {}, [], { policy })).gaps).toStrictEqual([]);
    expect((await watched(undefined, day, {}, [], { policy })).gaps).toStrictEqual([
      `duty ${id} of the plan ought to have been opened, and stands nowhere`,
    ]);
  });

  it('tells of cases merged in a circle, however long ago the others were merged', async () => {
    const scene = await reporting();
    await scene.recorded(
      ...['a', 'b', 'c'].map((caseId, index, all) =>
        caseMerged({ caseId, into: all[(index + 1) % 3] ?? '', at: `2015-0${7 + index}-20 09:00` }),
      ),
    );
    const basis = { ...rulebook, policy: withoutPlan };
    const { mergeCycles, gaps } = await checkIntegrity(
      scene.ports,
      basis,
      reportBasis.registry,
      at('2015-09-21 03:00'),
    );
    expect({ mergeCycles, gaps }).toStrictEqual({
      mergeCycles: ['cases were merged in a circle, nobody handles them: a → b → c → a'],
      gaps: [],
    });
  });

  it('misses nothing of a ledger that is still empty', async () => {
    const views = { firstPeriod: async () => undefined };
    expect((await watched(undefined, '2015-08-01 03:00', { views })).missing).toStrictEqual([]);
  });

  it('names the next year whose holidays are not known from 30 November on, and this one', async () => {
    const without2016 = { ...rulebook.calendar, has: (year: number) => year === 2015 };
    const at29 = await watched(undefined, '2015-11-29 12:00', {}, [], { calendar: without2016 });
    expect(at29.holidays).toStrictEqual([]);
    const at30 = await watched(undefined, '2015-11-30 00:00', {}, [], { calendar: without2016 });
    expect(at30.holidays).toStrictEqual([
      expect.stringMatching(/^the holidays of 2016 are not known: .*2016\.json/),
    ]);
    const newYear = await watched(undefined, '2016-01-01 00:00', {}, [], { calendar: without2016 });
    expect(newYear.holidays).toHaveLength(1);
  });

  it('names a year into which limits reach that were counted without its holidays, until they are known', async () => {
    const flagged = { yearsWithoutHolidays: [2027] };
    const all = (entries: readonly Entry[]) => entries.map((entry) => ({ ...entry, ...flagged }));
    const one = (entries: readonly Entry[]) => [...all(entries.slice(0, 1)), ...entries.slice(1)];
    const unknown = 'the holidays of 2027 are not known: ';
    expect((await watched(one)).holidays).toStrictEqual([
      expect.toSatisfy(
        (text: string) => text.startsWith(unknown) && text.endsWith('; entry 1 of a was counted so'),
      ),
    ]);
    expect((await watched(all)).holidays).toStrictEqual([
      expect.toSatisfy(
        (text: string) =>
          text.startsWith(unknown) && /; [2-9] entries were counted so, entry 1 of a among them$/.test(text),
      ),
    ]);
    const known = calendarOf([plantedYear(2027)]);
    expect((await watched(all, nextMorning, {}, [], { calendar: known })).holidays).toStrictEqual([]);
  });
});
