import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAudit, faultsOf } from '../../shared/application/audit.ts';
import { isDutyEntry } from '../../shared/domain/decision/subjects.ts';
import { dutySubject } from '../../shared/domain/ledger/subject.ts';
import { expectDuties } from '../../shared/domain/plan/expected-duties.ts';
import { planned } from '../dsl/duty.ts';
import { dutyPosting } from '../dsl/duty-posting.ts';
import { construction, hotline, office, reportBasis } from '../dsl/rulebook.ts';
import { at } from '../dsl/shanghai.ts';
import { identifiers } from '../generators/ids.ts';
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
      const basis = { ...rulebook, registry: reportBasis.registry };
      const expected = expectDuties(basis, { since: at('2015-06-01 00:00'), until: at(wall) });
      const count = createAudit(at(wall), rulebook.sha256, expected);
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

describe('a duty has a place of its own', () => {
  const problem = {
    unit: construction,
    content: 'service-improvement',
    origin: 'self-examination',
    summary: '道路反复开挖',
  };
  const declared = {
    unit: construction,
    area: 'zipper-roads',
    title: '“拉链马路”专项整治',
    leadLeader: '副局长（分管市政）',
    responsible: construction,
    measures: '统筹管线年度计划',
    startsOn: '2015-07-03',
    endsOn: '2015-10-31',
  };
  const assigned = (caseId: string, wall: string) => {
    const above = complaint(caseId, wall);
    const detail = { ...(JSON.parse(above.detail) as object), channel: 'discipline-office' };
    return { ...above, detail: JSON.stringify(detail) };
  };

  test('which a complaint of the same name does not take', async () => {
    const desk = openDesk();
    await desk.post(complaint('reply:WH-7', '2015-07-02 08:00'), assigned('WH-7', '2015-07-02 09:00'));
    expect((await desk.duty('reply:WH-7'))?.after).toMatchObject({ status: 'owed' });
    expect(await desk.audit(2, '2015-07-02 10:00')).toMatchObject({
      recorded: 2,
      cases: 2,
      duties: { duties: 1 },
      dutiesNotOpened: [],
    });
  });

  test.each([1, 92, 128])('though the id of its case has %i characters', async (length) => {
    const desk = openDesk();
    const caseId = 'W'.repeat(length);
    await desk.post(assigned(caseId, '2015-07-02 09:00'));
    expect((await desk.duty(`reply:${caseId}`))?.after).toMatchObject({ status: 'owed' });
    expect((await desk.audit(1, '2015-07-02 10:00')).dutiesNotOpened).toStrictEqual([]);
  });

  test('and is answered there by what names its long id', async () => {
    const desk = openDesk();
    const caseId = 'W'.repeat(128);
    await desk.post(assigned(caseId, '2015-07-02 09:00'));
    const given = { to: '省纠风办', document: { title: '回复', uri: 'https://example.org/r' } };
    await desk.post(dutyPosting('reply-given', `reply:${caseId}`, '2015-07-03 09:00', office, given));
    expect(await desk.audit(2, '2015-07-03 10:00')).toMatchObject({ recorded: 2, rejected: 0 });
    expect((await desk.duty(`reply:${caseId}`))?.after.status).toBe('discharged');
  });

  test('which no other duty takes either: ids of the form that the system gives are refused', async () => {
    const desk = openDesk();
    await desk.post(
      dutyPosting('problem-recorded', 'reply:WH-7', '2015-07-01 09:00', construction, problem),
      assigned('WH-7', '2015-07-02 09:00'),
    );
    expect((await desk.duty('reply:WH-7'))?.after).toMatchObject({ kind: 'reply', status: 'owed' });
    expect(desk.told('event-rejected')).toMatchObject([
      { code: 'invalid-detail', issues: [{ path: 'caseId' }] },
    ]);
  });

  test('where a visit finds it that says so, though a case has the same id', async () => {
    const desk = openDesk();
    const item = `special-item:${construction}:1`;
    const visit = (named: string, eventId: string) => {
      const posted = dutyPosting('return-visit-made', named, '2015-09-02 09:00', office, {
        result: 'satisfied',
      });
      return { ...posted, detail: JSON.stringify({ ...(JSON.parse(posted.detail) as object), eventId }) };
    };
    await desk.post(
      complaint(item, '2015-07-02 08:00'),
      dutyPosting('special-item-declared', item, '2015-07-03 09:00', construction, declared),
      dutyPosting('special-item-completed', item, '2015-09-01 09:00', construction, { summary: '完成' }),
    );
    await desk.post(visit(item, 'of-the-case'));
    expect((await desk.duty(item))?.after.status).toBe('reported');
    await desk.post(visit(`duty/${item}`, 'of-the-duty'));
    expect((await desk.duty(item))?.after.status).toBe('discharged');
    expect(await desk.audit(5, '2015-09-02 10:00')).toMatchObject({ recorded: 4, held: 1, rejected: 0 });
  });

  test('whatever complaints are called, no duty is missing, and the audit holds', async () => {
    const ids = fc.uniqueArray(identifiers, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(ids, async (names) => {
        const desk = openDesk();
        await desk.post(...names.map((name) => assigned(name, '2015-07-02 09:00')));
        await desk.open('2015-11-16 00:00');
        const audit = await desk.audit(names.length, '2015-11-16 00:05');
        expect(faultsOf(audit)).toStrictEqual([]);
        expect(audit).toMatchObject({ cases: names.length, duties: { duties: names.length + 1 } });
      }),
      { numRuns: 40 },
    );
  });
});
