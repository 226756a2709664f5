import { describe, expect, it } from 'vitest';
import { type Policy, policy as policySchema } from '../../events/policy.ts';
import { type Registry, registry as registrySchema } from '../../events/registry.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { firstBreak } from '../../shared/application/audit.ts';
import { handleEvent } from '../../shared/application/handle-event.ts';
import { issueDueTenDayStatistics } from '../../shared/application/issue-statements.ts';
import { projectEntry } from '../../shared/application/project-case.ts';
import { rulebookOf } from '../../shared/application/rulebook.ts';
import { nameOf, namesOf } from '../../shared/documents/names.ts';
import type { Entry } from '../../shared/domain/case/entry.ts';
import type { Rulebook } from '../../shared/domain/decision/decide.ts';
import { valueAt } from '../../shared/domain/kernel/by-code.ts';
import { caseSubject } from '../../shared/domain/ledger/subject.ts';
import type { TenDayStatistics } from '../../shared/domain/statistics/statement.ts';
import {
  caseAccepted,
  caseAssigned,
  complaintFiled,
  deadlinePassed,
  investigationConcluded,
} from '../dsl/events.ts';
import { construction, housing, reportBasis } from '../dsl/rulebook.ts';
import { at, wall } from '../dsl/shanghai.ts';
import type { Told } from '../dsl/telling.ts';
import { stage } from '../shared/application/stage.ts';

const { registry } = reportBasis;
const { policy } = reportBasis.rulebook;

/** A policy or registry with a change, checked as a deployment would check it. */
const changedPolicy = (change: (copy: Policy) => void): Policy => {
  const copy = structuredClone(policy);
  change(copy);
  return policySchema.parse({ ...copy, version: policy.version + 1 });
};
const changedRegistry = (change: (copy: Registry) => Registry): Registry =>
  registrySchema.parse(change(structuredClone(registry)));

/** A campaign on which new rules are deployed between one event and the next. */
const campaign = () => {
  const scene = stage();
  let rules: Rulebook = reportBasis.rulebook;
  let names = registry;
  return {
    ...scene,
    deploy: (to: { policy?: Policy; registry?: Registry }) => {
      names = to.registry ?? names;
      rules = rulebookOf(to.policy ?? rules.policy, names, rules.calendar, sha256);
    },
    post: async (event: Told) => handleEvent({ ledger: scene.ledger }, rules, await scene.commandOf(event)),
    entries: async (caseId: string) =>
      (await scene.ledger.load(caseSubject(caseId))).entries.map(({ entry }) => entry as Entry),
    /** The statistics of what has closed, by the rules that are deployed. */
    issue: async (wallTime: string) => {
      for (const { entries } of await scene.everything())
        for (const kept of entries) await projectEntry(scene.views, kept, false);
      await issueDueTenDayStatistics(
        { ...scene, renderer: undefined },
        { rulebook: rules, registry: names, sha256OfBytes: sha256 },
        at(wallTime),
      );
      return async (period: string) =>
        JSON.parse((await scene.documents.get(`ten-day/${period}.json`)) ?? 'null') as TenDayStatistics;
    },
    broken: async () => (await scene.everything()).flatMap((record) => firstBreak(record, sha256) ?? []),
  };
};

const dueOf = (entry: Entry | undefined) => wall(entry?.after.owed?.dueAt ?? 0);
const nextOf = (entry: Entry | undefined) => {
  const next = entry?.after.owed?.next;
  return next && `${next.level} ${wall(next.at)}`;
};

describe('a policy that changes in the middle of a campaign', () => {
  const threeDays = changedPolicy((copy) => {
    copy.limits.accept.hotline = { days: 3, in: 'wd' };
    copy.limits.investigate.hotline = { days: 2, in: 'wd' };
    copy.ladder.ordinary = copy.ladder.ordinary.map((rung) => ({ ...rung, after: rung.after * 2 }));
  });

  it('leaves due instants and levels that are stamped, and sets new ones by the new policy', async () => {
    const { post, deploy, entries, broken } = campaign();
    await post(complaintFiled({ caseId: 'old', at: '2015-07-02 09:00' }));
    await post(complaintFiled({ caseId: 'lagging', at: '2015-07-02 09:00' }));
    deploy({ policy: threeDays });
    await post(complaintFiled({ caseId: 'new', at: '2015-07-02 10:00' }));
    // The limit of yesterday stands: what was to be accepted within a day is overdue after it.
    expect(await post(deadlinePassed({ caseId: 'lagging', at: '2015-07-04 00:00' }))).toBe('recorded');
    await post(caseAccepted({ caseId: 'old', at: '2015-07-03 15:00' }));

    const [filedOld, acceptedOld] = await entries('old');
    const [filedNew] = await entries('new');
    expect([dueOf(filedOld), dueOf(filedNew)]).toStrictEqual(['2015-07-04 00:00', '2015-07-08 00:00']);
    expect(acceptedOld).toMatchObject({ onTime: true, policy: 'hubei-2015@2' });
    expect(dueOf(acceptedOld)).toBe('2015-07-08 00:00');
    const [filedLagging, raised] = await entries('lagging');
    expect(nextOf(filedLagging)).toBe('reminder 2015-07-04 00:00');
    expect(raised?.effects.raised).toBe('reminder');
    // The level after it is set now, by the ladder of now.
    expect(nextOf(raised)).toBe('supervision 2015-07-14 00:00');
    expect(filedOld?.policy).toBe('hubei-2015@1');
    expect(await broken()).toStrictEqual([]);
  });

  it('changes nothing of what was issued, and what was late by the limit of its day stays late', async () => {
    const { post, deploy, issue, documents } = campaign();
    await post(complaintFiled({ caseId: 'old', at: '2015-07-02 09:00' }));
    await issue('2015-07-11 01:10');
    const first = await documents.get('ten-day/2015-07-1.json');
    deploy({ policy: threeDays });
    await post(caseAccepted({ caseId: 'old', at: '2015-07-13 09:00' }));
    const statement = await issue('2015-07-21 01:10');
    expect(await documents.get('ten-day/2015-07-1.json')).toBe(first);
    expect((await statement('2015-07-2')).total.accepted).toMatchObject({ done: 1, late: 1 });
  });
});

describe('a registry that changes in the middle of a campaign', () => {
  const filed = (caseId: string, unit: string) =>
    complaintFiled({ caseId, at: '2015-07-02 09:00', responsibleUnit: unit });

  it('renames a unit: its code and its history stay, and documents print the name of their day', async () => {
    const renamed = changedRegistry((copy) => ({
      ...copy,
      units: copy.units.map((unit) => (unit.code === housing ? { ...unit, name: '武汉市住房保障局' } : unit)),
    }));
    const { post, deploy, entries, issue } = campaign();
    await post(filed('a', housing));
    const before = await entries('a');
    deploy({ registry: renamed });
    await post(caseAccepted({ caseId: 'a', at: '2015-07-02 15:00', by: housing }));
    expect((await entries('a')).slice(0, 1)).toStrictEqual(before);
    expect(nameOf(namesOf(renamed).units, housing)).toBe('武汉市住房保障局');
    const statement = await issue('2015-07-11 01:10');
    expect(valueAt((await statement('2015-07-1')).byUnit, housing)).toMatchObject({ filed: 1, closing: 1 });
  });

  it('merges a unit into another: its open cases are assigned on, and its past stays its own', async () => {
    const { post, deploy, entries, issue, broken } = campaign();
    await post(filed('open', housing));
    await post(filed('untouched', construction));
    const statement = await issue('2015-07-11 01:10');
    const first = await statement('2015-07-1');
    await post(
      caseAssigned({ caseId: 'open', unit: construction, at: '2015-07-13 09:00', reason: '机构合并' }),
    );
    const second = await (await issue('2015-07-21 01:10'))('2015-07-2');
    expect(valueAt(second.byUnit, housing)).toMatchObject({ opening: 1, movedOut: 1, closing: 0 });
    expect(valueAt(second.byUnit, construction)).toMatchObject({ opening: 1, movedIn: 1, closing: 2 });
    // Once nothing is open under it, the code may go: nobody posts by it any more, and its history is read as before.
    deploy({
      registry: changedRegistry((copy) => ({
        ...copy,
        units: copy.units.filter(({ code }) => code !== housing),
      })),
    });
    expect(await post(filed('later', housing))).toBe('rejected');
    expect(await post(caseAccepted({ caseId: 'open', at: '2015-07-21 09:00', by: construction }))).toBe(
      'recorded',
    );
    expect((await entries('open')).map(({ after }) => after.unit)).toStrictEqual([
      housing,
      construction,
      construction,
    ]);
    expect(await statement('2015-07-1')).toStrictEqual(first);
    expect(valueAt(first.byUnit, housing)).toMatchObject({ filed: 1, closing: 1 });
    expect(await broken()).toStrictEqual([]);
  });

  it('that loses a unit too early loses no case: the office acts for it, and assigns it on', async () => {
    const { post, deploy } = campaign();
    await post(filed('a', housing));
    deploy({
      registry: changedRegistry((copy) => ({
        ...copy,
        units: copy.units.filter(({ code }) => code !== housing),
      })),
    });
    expect(await post(caseAccepted({ caseId: 'a', at: '2015-07-02 15:00', by: housing }))).toBe('rejected');
    expect(await post(caseAssigned({ caseId: 'a', at: '2015-07-02 16:00', unit: construction }))).toBe(
      'recorded',
    );
    expect(await post(caseAccepted({ caseId: 'a', at: '2015-07-03 09:00', by: construction }))).toBe(
      'recorded',
    );
  });

  it('moves a responsibility between divisions: what entries say stays, documents go by the day of their making', async () => {
    const area = 'water-and-gas';
    const [from, to] = [registry.divisions.find(({ areas }) => areas.includes(area)), registry.divisions[0]];
    if (!from || !to || from === to) throw new Error('the registry has two divisions');
    const moved = changedRegistry((copy) => ({
      ...copy,
      divisions: copy.divisions.map((division) =>
        division.code === from.code
          ? { ...division, areas: division.areas.filter((each) => each !== area) }
          : division.code === to.code
            ? { ...division, areas: [...division.areas, area] }
            : division,
      ),
    }));
    const { post, deploy, entries, issue, documents } = campaign();
    await post(filed('a', construction));
    await issue('2015-07-11 01:10');
    const [before, first] = [await entries('a'), await documents.get('ten-day/2015-07-1.json')];
    deploy({ registry: moved });
    await post(caseAccepted({ caseId: 'a', at: '2015-07-13 09:00' }));
    await post(investigationConcluded({ caseId: 'a', at: '2015-07-14 09:00' }));
    const statement = await issue('2015-07-21 01:10');
    expect((await entries('a')).slice(0, 1)).toStrictEqual(before);
    expect(await documents.get('ten-day/2015-07-1.json')).toBe(first);
    // Figures are by area and unit; which division answers for an area is said by the registry alone.
    expect(valueAt((await statement('2015-07-2')).byArea, area)).toMatchObject({ opening: 1, closing: 1 });
  });
});
