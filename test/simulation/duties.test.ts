import { describe, expect, test } from 'vitest';
import { auditing, faultsOf } from '../../shared/application/audit.ts';
import { isDutyEntry } from '../../shared/domain/ledger/recorded.ts';
import { dutySubject } from '../../shared/domain/ledger/subject.ts';
import { planned } from '../dsl/duty.ts';
import { dutyPosting } from '../dsl/duty-posting.ts';
import { construction, hotline, office, reportBasis } from '../dsl/rulebook.ts';
import { at } from '../dsl/shanghai.ts';
import { directWiring } from './direct-wiring.ts';

/** A desk whose plan lays one duty on the office; sweeps run when the test says so. */
const openDesk = () => {
  const rulebook = planned((plan) => ({ obligations: plan.obligations.filter(({ of }) => of === 'office') }));
  const { wiring, ledger, sent } = directWiring({ ...reportBasis, rulebook }, { withPlan: true });
  const run = async (name: string, wall: string) => {
    const schedule = wiring.schedules.find((each) => each.name === name);
    if (schedule) await wiring.run(schedule, at(wall));
  };
  return {
    sent,
    post: (...entries: Parameters<typeof wiring.post>[0]) => wiring.post(entries),
    sweep: (wall: string) => run('sweep', wall),
    open: (wall: string) => run('open-duties', wall),
    duty: async (id: string) =>
      (await ledger.load(dutySubject(id))).entries
        .map(({ entry }) => entry)
        .filter(isDutyEntry)
        .at(-1),
    audit: async (received: number, wall: string) => {
      const count = auditing(at(wall), rulebook.sha256);
      for await (const record of ledger.everything()) count.take(record);
      return count.result(received, 0, '').audit;
    },
    told: (type: string) => sent.filter((event) => event.type === type).map(({ detail }) => detail),
  };
};

const complaint = (caseId: string, wall: string) =>
  dutyPosting('complaint-filed', caseId, wall, hotline, {
    channel: 'hotline-12319',
    area: 'zipper-roads',
    region: '420100',
    responsibleUnit: construction,
    summary: '道路反复开挖',
  });

const manifest = (caseIds: readonly string[], wall: string) =>
  dutyPosting('source-manifest-posted', 'M-1', wall, hotline, {
    from: '2015-07-01',
    until: '2015-07-10',
    count: caseIds.length,
    caseIds,
  });

describe('the system compares what a source counts with its ledger', () => {
  test('a day later, and tells nobody of what agrees', async () => {
    const desk = openDesk();
    await desk.post(complaint('WH-1', '2015-07-02 09:00'));
    await desk.post(manifest(['WH-1'], '2015-07-13 09:00'));
    await desk.sweep('2015-07-14 23:55');
    expect((await desk.duty('M-1'))?.after.status).toBe('owed');
    await desk.sweep('2015-07-15 00:00');
    expect((await desk.duty('M-1'))?.after.status).toBe('discharged');
    expect(desk.told('follow-up-gap-detected')).toStrictEqual([]);
  });

  test('a gap is told with its ids, both ways, and owed an explanation', async () => {
    const desk = openDesk();
    await desk.post(complaint('WH-1', '2015-07-02 09:00'));
    await desk.post(complaint('WH-2', '2015-07-10 23:59'));
    // Filed on the day after, it is none of theirs.
    await desk.post(complaint('WH-3', '2015-07-11 00:00'));
    await desk.post(manifest(['WH-1', 'WH-9'], '2015-07-13 09:00'));
    await desk.sweep('2015-07-15 00:00');
    expect(desk.told('follow-up-gap-detected')).toStrictEqual([
      {
        caseId: 'M-1',
        region: '420100',
        unit: hotline,
        counted: 2,
        recorded: 2,
        missing: ['WH-9'],
        unlisted: ['WH-2'],
      },
    ]);
    expect((await desk.duty('M-1'))?.after.owed).toMatchObject({ step: 'explain', by: hotline });
    await desk.sweep('2015-07-15 00:05');
    expect(desk.told('follow-up-gap-detected')).toHaveLength(1);
  });

  test('another source’s complaints do not count', async () => {
    const desk = openDesk();
    await desk.post({ ...complaint('WH-1', '2015-07-02 09:00'), source: 'hotline.12345.wuhan' });
    await desk.post(manifest([], '2015-07-13 09:00'));
    await desk.sweep('2015-07-15 00:00');
    expect((await desk.duty('M-1'))?.after.status).toBe('discharged');
  });

  test('a round that names a finding nobody recorded is a gap', async () => {
    const desk = openDesk();
    const fields = {
      method: 'covert-inspection',
      regions: ['420100'],
      areas: ['zipper-roads'],
      findings: ['HB-1'],
      summary: '暗访',
    };
    await desk.post(dutyPosting('inspection-carried-out', 'R-1', '2015-07-13 17:00', office, fields));
    await desk.sweep('2015-07-15 00:00');
    expect(desk.told('follow-up-gap-detected')).toMatchObject([{ caseId: 'R-1', missing: ['HB-1'] }]);
  });
});

describe('every duty is accounted for', () => {
  test('what is missing goes up the ladder, one level a sweep; the audit counts it open, owing and escalated', async () => {
    const desk = openDesk();
    await desk.open('2015-11-16 00:00');
    await desk.sweep('2015-12-11 00:00');
    expect((await desk.duty(`provincial-report:${office}`))?.after.owed?.level).toBe('reminder');
    await desk.sweep('2016-03-01 00:00');
    await desk.sweep('2016-03-01 00:05');
    expect((await desk.duty(`provincial-report:${office}`))?.after.owed?.level).toBe('circular');
    const audit = await desk.audit(0, '2016-03-01 00:05');
    expect(audit.duties).toMatchObject({ duties: 1, open: 1, openWithOwedStep: 1, escalated: 1, own: 4 });
    expect(audit.own).toBe(0);
    expect(faultsOf(audit)).toStrictEqual([]);
  });

  test('a duty opened twice stands once', async () => {
    const desk = openDesk();
    await desk.open('2015-11-16 00:00');
    await desk.open('2015-11-17 00:00');
    const audit = await desk.audit(0, '2015-11-17 00:05');
    expect(audit.duties).toMatchObject({ duties: 1, own: 1 });
    expect(audit.rejected).toBe(0);
  });

  test('what came before its duty was opened is recorded once it is', async () => {
    const desk = openDesk();
    const document = { title: '总结', uri: 'https://example.org/r' };
    const fields = { unit: office, kind: 'provincial-report', document };
    await desk.post(
      dutyPosting('submission-received', `provincial-report:${office}`, '2015-11-14 10:00', office, fields),
    );
    expect((await desk.audit(1, '2015-11-14 11:00')).held).toBe(1);
    await desk.open('2015-11-16 00:00');
    expect((await desk.duty(`provincial-report:${office}`))?.after.status).toBe('discharged');
    const audit = await desk.audit(1, '2015-11-16 00:00');
    expect(audit).toMatchObject({ held: 0, recorded: 1, duties: { discharged: 1 } });
    expect(desk.told('duty-ended')).toHaveLength(1);
  });

  test('an assignment from above opens its reply by itself, and the audit tells a fault by its words', async () => {
    const desk = openDesk();
    const above = complaint('WH-7', '2015-07-02 09:00');
    const detail = JSON.stringify({ ...(JSON.parse(above.detail) as object), channel: 'discipline-office' });
    await desk.post({ ...above, detail });
    expect((await desk.duty('reply:WH-7'))?.after).toMatchObject({
      status: 'owed',
      memory: { about: 'WH-7' },
    });
    const audit = await desk.audit(1, '2015-07-02 10:00');
    const broken = { ...audit, duties: { ...audit.duties, openWithOwedStep: 0 } };
    expect(faultsOf(broken)).toStrictEqual(['1 duties are open, but 0 owe a step']);
    const lost = { ...audit, duties: { ...audit.duties, duties: 2 } };
    expect(faultsOf(lost)).toStrictEqual(['2 duties, but 0 discharged + 0 exempted + 1 open']);
  });
});
