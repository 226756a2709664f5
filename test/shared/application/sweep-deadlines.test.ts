import { describe, expect, it } from 'vitest';
import { projectEntry } from '../../../shared/application/project-case.ts';
import { sweepDeadlines } from '../../../shared/application/sweep-deadlines.ts';
import { caseSubject } from '../../../shared/domain/ledger/subject.ts';
import type { Outbound } from '../../../shared/ports/outbound.ts';
import type { Views } from '../../../shared/ports/views.ts';
import { caseAccepted, complaintFiled, findingRecorded } from '../../dsl/events.ts';
import { construction, office, rulebook, wuhan } from '../../dsl/rulebook.ts';
import { at } from '../../dsl/shanghai.ts';
import { type Told, theCase } from '../../dsl/telling.ts';
import { broken, stage } from './stage.ts';

/** A stage with sweeps; what a sweep raises is decided by the ledger when the test says so. */
const sweeping = async (...events: readonly Told[]) => {
  const scene = stage();
  for (const event of events) await scene.post(event);
  await scene.project();
  const sweep = (wall: string, ports: { views?: Views; outbound?: Outbound } = {}) =>
    sweepDeadlines(
      { views: scene.views, ledger: scene.ledger, outbound: scene.outbound, ...ports },
      rulebook,
      at(wall),
    );
  let delivered = 0;
  /** The bus brings back what was posted to it; says where each event ended. */
  const deliver = async () => {
    const dispositions: string[] = [];
    for (const { type, detail, time } of scene.sent.slice(delivered)) {
      delivered += 1;
      if (type !== 'deadline-passed') continue;
      dispositions.push(
        await scene.handle({
          envelopeId: `own-${delivered}`,
          source: 'supervision-ledger',
          own: true,
          type,
          detail,
          bytes: 0,
          postedAt: time,
          receivedAt: time,
        }),
      );
    }
    return dispositions;
  };
  const types = () => scene.sent.map(({ type }) => type);
  return { ...scene, sweep, deliver, types };
};

const nothing = { raised: 0, noticed: 0, expired: 0 };
const filed = complaintFiled({ at: '2015-07-02 09:00' });
const found = findingRecorded({ at: '2015-07-02 09:00' });

describe('escalation', () => {
  it('begins at the due instant, not a millisecond before', async () => {
    const { sweep, sent } = await sweeping(filed);
    expect(await sweep('2015-07-03 23:59:59.999')).toStrictEqual(nothing);
    expect(await sweep('2015-07-04 00:00')).toStrictEqual({ ...nothing, raised: 1 });
    expect(sent).toStrictEqual([
      {
        type: 'deadline-passed',
        time: at('2015-07-04 00:00'),
        detail: {
          eventId: 'deadline-1-reminder',
          caseId: theCase,
          occurredAt: '2015-07-04T00:00:00+08:00',
          by: { unit: office },
          step: 'accept',
          dueAt: '2015-07-04T00:00:00+08:00',
          level: 'reminder',
        },
      },
    ]);
  });

  it('rises by at most one level a case a sweep, and ends with the last', async () => {
    const { sweep, deliver, project, ledger } = await sweeping(filed);
    for (const minute of ['00', '05', '10', '15', '20']) {
      expect(await sweep(`2015-09-30 00:${minute}`)).toStrictEqual({ ...nothing, raised: 1 });
      expect(await deliver()).toStrictEqual(['recorded']);
      await project();
    }
    expect(await sweep('2015-09-30 00:25')).toStrictEqual(nothing);
    const raised = (await ledger.load(caseSubject(theCase))).entries.flatMap(
      ({ entry }) => entry.effects.raised ?? [],
    );
    expect(raised).toStrictEqual(['reminder', 'supervision', 'circular', 'interview', 'accountability']);
  });

  it('is raised once, though the sweep comes again before the view has moved on', async () => {
    const { sweep, deliver, entryTypes } = await sweeping(filed);
    await sweep('2015-07-04 00:00');
    await sweep('2015-07-04 00:05');
    expect(await deliver()).toStrictEqual(['recorded', 'duplicate']);
    expect(await entryTypes()).toStrictEqual(['complaint-filed', 'deadline-passed']);
  });

  it('from a view that the ledger has left behind comes to nothing', async () => {
    const { sweep, deliver, recorded, project, written } = await sweeping(filed);
    await recorded(caseAccepted({ at: '2015-07-03 10:00' }));
    await sweep('2015-07-04 00:00');
    const count = written.length;
    expect(await deliver()).toStrictEqual(['stale']);
    expect(written).toHaveLength(count);
    await project();
    expect(await sweep('2015-07-04 00:05')).toStrictEqual(nothing);
  });

  it('leaves a case that was recorded at the sweep’s own instant, or after it, to the next', async () => {
    const late = complaintFiled({ at: '2015-07-02 09:00', received: '2015-07-06 10:00' });
    const { sweep } = await sweeping(late);
    expect(await sweep('2015-07-06 09:55')).toStrictEqual(nothing);
    expect(await sweep('2015-07-06 10:00')).toStrictEqual(nothing);
    expect(await sweep('2015-07-06 10:05')).toStrictEqual({ ...nothing, raised: 1 });
  });
});

describe('a deadline that draws near', () => {
  it('is told of once, one working day before, and escalation comes after it', async () => {
    const { sweep, sent, types } = await sweeping(found);
    expect(await sweep('2015-07-02 23:55')).toStrictEqual(nothing);
    expect(await sweep('2015-07-04 00:00')).toStrictEqual({ ...nothing, noticed: 1 });
    expect(sent).toStrictEqual([
      {
        type: 'deadline-approaching',
        time: at('2015-07-04 00:00'),
        detail: {
          caseId: theCase,
          region: wuhan,
          unit: construction,
          step: 'accept',
          dueAt: '2015-07-07T00:00:00+08:00',
        },
      },
    ]);
    expect(await sweep('2015-07-04 00:05')).toStrictEqual(nothing);
    expect(await sweep('2015-07-07 00:00')).toStrictEqual({ ...nothing, raised: 1 });
    expect(types()).toStrictEqual(['deadline-approaching', 'deadline-passed']);
  });

  it('is told of once, though the stream brings the entry again', async () => {
    const { sweep, ledger, views } = await sweeping(found);
    await sweep('2015-07-04 00:00');
    const [kept] = (await ledger.load(caseSubject(theCase))).entries;
    if (!kept) throw new Error('the case has no entry');
    await projectEntry(views, kept, false);
    expect(await sweep('2015-07-04 00:05')).toStrictEqual(nothing);
  });
});

describe('an event that waits', () => {
  const waits = caseAccepted({ at: '2015-07-02 09:12', posted: '2015-07-02 09:14:10' });

  it('tells its source once after 24 hours', async () => {
    const { sweep, sent } = await sweeping(waits);
    expect(await sweep('2015-07-03 09:10')).toStrictEqual(nothing);
    expect(await sweep('2015-07-03 09:15')).toStrictEqual({ ...nothing, noticed: 1 });
    expect(await sweep('2015-07-03 09:20')).toStrictEqual(nothing);
    expect(sent).toStrictEqual([
      {
        type: 'event-waiting',
        time: at('2015-07-03 09:14:10'),
        detail: {
          source: 'hotline.12319.wuhan',
          detailType: 'case-accepted',
          caseId: theCase,
          eventId: 'e1',
          waitingSince: '2015-07-02T09:14:10+08:00',
          expiresAt: '2015-07-12T09:14:10+08:00',
        },
      },
    ]);
  });

  it('is rejected once after 240 hours, and then watched no more', async () => {
    const { sweep, project, facts } = await sweeping(waits);
    await sweep('2015-07-03 09:15');
    expect(await sweep('2015-07-12 09:10')).toStrictEqual(nothing);
    expect(await sweep('2015-07-12 09:15')).toStrictEqual({ ...nothing, expired: 1 });
    expect(await sweep('2015-07-12 09:20')).toStrictEqual({ ...nothing, expired: 1 });
    expect((await facts()).map(({ kind, at: instant }) => [kind, instant])).toStrictEqual([
      ['held', at('2015-07-02 09:14:10')],
      ['rejected', at('2015-07-12 09:14:10')],
    ]);
    await project();
    expect(await sweep('2015-07-12 09:25')).toStrictEqual(nothing);
  });
});

describe('a sweep that fails half way', () => {
  const cases = Array.from({ length: 150 }, (_, index) => `WH-2015-${index}`);
  const findings = cases.map((caseId) => findingRecorded({ caseId, at: '2015-07-02 09:00' }));
  const approached = (sent: readonly { detail: object }[]) =>
    sent.map(({ detail }) => (detail as { caseId?: string }).caseId).toSorted();

  it('on the bus is finished by the next, and tells nobody twice who was told', async () => {
    const { sweep, sent, outbound } = await sweeping(...findings);
    let calls = 0;
    const failing: Outbound = { put: async (events) => (++calls > 1 ? broken() : outbound.put(events)) };
    await expect(sweep('2015-07-04 00:00', { outbound: failing })).rejects.toThrow('the store is away');
    expect(sent).toHaveLength(100);
    expect(await sweep('2015-07-04 00:05')).toStrictEqual({ ...nothing, noticed: 50 });
    expect(approached(sent)).toStrictEqual(cases.toSorted());
  });

  it('on the views repeats what it could not mark: told twice rather than never', async () => {
    const { sweep, types, views } = await sweeping(found);
    await expect(sweep('2015-07-04 00:00', { views: { ...views, postpone: broken } })).rejects.toThrow(
      'the store is away',
    );
    expect(await sweep('2015-07-04 00:05')).toStrictEqual({ ...nothing, noticed: 1 });
    expect(types()).toStrictEqual(['deadline-approaching', 'deadline-approaching']);
  });
});
