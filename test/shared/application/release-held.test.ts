import { describe, expect, it } from 'vitest';
import { expireHeld, releaseHeld } from '../../../shared/application/release-held.ts';
import { caseSubject } from '../../../shared/domain/ledger/subject.ts';
import type { Ledger } from '../../../shared/ports/ledger.ts';
import {
  caseAccepted,
  caseCompleted,
  caseDeclined,
  complaintFiled,
  investigationConcluded,
  returnVisitMade,
} from '../../dsl/events.ts';
import { housing, rulebook } from '../../dsl/rulebook.ts';
import { at } from '../../dsl/shanghai.ts';
import { type Told, theCase } from '../../dsl/telling.ts';
import { broken, stage } from './stage.ts';

const now = at('2015-07-02 18:00');

/** Events that came before their case, then the case itself. */
const afterWaiting = async (...events: readonly Told[]) => {
  const scene = stage();
  for (const event of events) expect(await scene.post(event)).toBe('held');
  await scene.recorded(complaintFiled({ at: '2015-07-02 09:00', posted: '2015-07-02 17:00' }));
  const release = (ledger: Ledger = scene.ledger, instant = now) =>
    releaseHeld(ledger, rulebook, caseSubject(theCase), instant);
  const rejections = async () =>
    (await scene.facts()).flatMap((fact) => (fact.kind === 'rejected' ? `${fact.eventId} ${fact.code}` : []));
  return { ...scene, release, rejections };
};

const arriving = (time: string) => ({ received: `2015-07-02 ${time}`, posted: `2015-07-02 ${time}` });

describe('the order in which held events are tried', () => {
  it('is that of what happened, not that of arrival', async () => {
    const { release, entryTypes, rejections } = await afterWaiting(
      caseDeclined({ at: '2015-07-02 11:00', ...arriving('11:00') }),
      caseAccepted({ at: '2015-07-02 10:00', ...arriving('12:00') }),
    );
    expect(await release()).toBe(1);
    expect(await entryTypes()).toStrictEqual(['complaint-filed', 'case-accepted']);
    expect(await rejections()).toStrictEqual(['e1 step-not-allowed']);
  });

  it.each(['at one instant', 'one after the other'])(
    'is that of arrival for what happened at once and arrived %s',
    async (arrived) => {
      const second = arrived === 'at one instant' ? '11:00' : '12:00';
      const { release, entryTypes } = await afterWaiting(
        caseDeclined({ at: '2015-07-02 10:00', ...arriving('11:00') }),
        caseAccepted({ at: '2015-07-02 10:00', ...arriving(second) }),
      );
      expect(await release()).toBe(1);
      expect(await entryTypes()).toStrictEqual(['complaint-filed', 'case-declined']);
    },
  );

  it('begins again after each that is recorded', async () => {
    const { release, entryTypes } = await afterWaiting(
      investigationConcluded({ at: '2015-07-02 10:00', ...arriving('10:00') }),
      caseAccepted({ at: '2015-07-02 11:00', ...arriving('11:00') }),
    );
    expect(await release()).toBe(2);
    expect(await entryTypes()).toStrictEqual(['complaint-filed', 'case-accepted', 'investigation-concluded']);
  });
});

describe('a held event', () => {
  const accepted = caseAccepted({ at: '2015-07-02 10:00', ...arriving('10:00') });

  it('is recorded at the moment that frees it, under the id of its own delivery', async () => {
    const { release, ledger } = await afterWaiting(accepted);
    await release();
    const last = (await ledger.load(caseSubject(theCase))).entries.at(-1);
    expect(last?.entry.recordedAt).toBe(now);
    expect(last?.envelopeId).toBe('delivery-1');
  });

  it('that is delivered once more after it was freed is noticed by nobody', async () => {
    const { release, commandOf, handle, entryTypes } = await afterWaiting(accepted);
    await release();
    expect(await handle({ ...(await commandOf(accepted)), envelopeId: 'delivery-1' })).toBe('seen');
    expect(await entryTypes()).toStrictEqual(['complaint-filed', 'case-accepted']);
  });

  it.each([
    ['is tried alone while nothing was recorded since', [], 1],
    ['is tried with all others where something was', [complaintFiled({ at: '2015-07-02 09:00' })], 20],
  ])('of many, the one that came last %s', async (_, since, tried) => {
    const scene = stage();
    const many = Array.from({ length: 20 }, (__, index) =>
      investigationConcluded({ at: '2015-07-02 10:00', eventId: `held-${index}`, ...arriving('10:00') }),
    );
    for (const event of many) await scene.post(event);
    await scene.recorded(...since);
    const last = (await scene.facts()).findLast((fact) => fact.kind === 'held');
    let digests = 0;
    const sha256 = (text: string) => {
      digests += 1;
      return rulebook.sha256(text);
    };
    await releaseHeld(scene.ledger, { ...rulebook, sha256 }, caseSubject(theCase), now, last);
    expect(digests).toBe(tried);
  });

  it('that is still not legal goes on waiting, and nothing is written', async () => {
    const { release, written, rejections } = await afterWaiting(
      investigationConcluded({ at: '2015-07-02 10:00', ...arriving('10:00') }),
    );
    const count = written.length;
    expect(await release()).toBe(0);
    expect(written).toHaveLength(count);
    expect(await rejections()).toStrictEqual([]);
  });

  it('that breaks its own rule is rejected once, however often it is tried', async () => {
    const { release, rejections } = await afterWaiting(
      caseAccepted({ by: housing, at: '2015-07-02 10:00', ...arriving('10:00') }),
    );
    for (let run = 0; run < 2; run += 1) expect(await release()).toBe(0);
    expect(await rejections()).toStrictEqual(['e1 not-responsible']);
  });

  it.each([
    ['is freed until the last millisecond of its 240 hours', '2015-07-12 09:59:59.999', 1],
    ['is not freed any more when they are over', '2015-07-12 10:00', 0],
  ])('%s', async (_, instant, freed) => {
    const { release, ledger } = await afterWaiting(accepted);
    expect(await release(ledger, at(instant))).toBe(freed);
  });

  it('posted twice at once is recorded once, and counted once', async () => {
    const scene = stage();
    const visit = returnVisitMade({ result: 'unreachable', at: '2015-07-02 14:00' });
    const first = await scene.commandOf(visit);
    const second = { ...first, envelopeId: 'delivery-other' };
    const overtaken: Ledger = {
      ...scene.ledger,
      note: async (fact) => {
        // Both have looked before either is noted as waiting.
        if (fact.envelopeId === second.envelopeId) await scene.handle(first);
        await scene.ledger.note(fact);
      },
    };
    expect(await scene.handle(second, { ledger: overtaken })).toBe('held');
    await scene.recorded(
      complaintFiled({ at: '2015-07-02 09:00', posted: '2015-07-02 17:00' }),
      ...[caseAccepted, investigationConcluded, caseCompleted].map((step) =>
        step({ posted: '2015-07-02 17:00' }),
      ),
    );
    expect(await releaseHeld(scene.ledger, rulebook, caseSubject(theCase), now)).toBe(1);
    const { entries } = await scene.ledger.load(caseSubject(theCase));
    expect(entries.at(-1)?.entry.after).toMatchObject({ failedVisits: 1 });
  });
});

describe('a release that meets trouble', () => {
  const both = [
    caseAccepted({ at: '2015-07-02 10:00', ...arriving('10:00') }),
    investigationConcluded({ at: '2015-07-02 11:00', ...arriving('11:00') }),
  ];

  it('on a conflict looks again, and records each event once', async () => {
    const { release, ledger, entryTypes } = await afterWaiting(...both);
    let conflicts = 1;
    const contended: Ledger = {
      ...ledger,
      append: async (kept, note) => (conflicts-- > 0 ? 'conflict' : ledger.append(kept, note)),
    };
    expect(await release(contended)).toBe(2);
    expect(await entryTypes()).toStrictEqual(['complaint-filed', 'case-accepted', 'investigation-concluded']);
  });

  it('half way is finished by the next', async () => {
    const { release, ledger, entryTypes } = await afterWaiting(...both);
    let appends = 0;
    const failing: Ledger = {
      ...ledger,
      append: async (kept, note) => (++appends === 2 ? broken() : ledger.append(kept, note)),
    };
    await expect(release(failing)).rejects.toThrow('the store is away');
    expect(await entryTypes()).toStrictEqual(['complaint-filed', 'case-accepted']);
    expect(await release()).toBe(1);
  });
});

describe('a wait that is over', () => {
  const early = caseAccepted({ at: '2015-07-02 10:00', ...arriving('10:00') });
  const later = investigationConcluded({ at: '2015-07-02 11:00', ...arriving('11:00') });

  it('ends as of its instant, once, and for those alone whose time it is', async () => {
    const { ledger, rejections, facts } = await afterWaiting(early, later);
    for (let run = 0; run < 2; run += 1)
      await expireHeld(ledger, caseSubject(theCase), at('2015-07-12 10:30'));
    expect(await rejections()).toStrictEqual(['e1 prerequisite-never-arrived']);
    expect((await facts()).find(({ kind }) => kind === 'rejected')?.at).toBe(at('2015-07-12 10:00'));
  });

  it('is nothing to an event that was freed in time', async () => {
    const { ledger, release, rejections } = await afterWaiting(early);
    await release();
    await expireHeld(ledger, caseSubject(theCase), at('2015-07-12 10:30'));
    expect(await rejections()).toStrictEqual([]);
  });
});
