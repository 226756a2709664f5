import { describe, expect, test } from 'vitest';
import type { Registry } from '../../../../events/registry.ts';
import { contactPointFaults } from '../../../../shared/domain/plan/contact-points.ts';
import { obligationsOf } from '../../../../shared/domain/plan/obligations.ts';
import { reportBasis, rulebook } from '../../../dsl/rulebook.ts';

const { registry } = reportBasis;
const { policy } = rulebook;
const all = obligationsOf(policy, registry);
const of = (rule: string) => all.filter((each) => each.rule === rule);

describe('obligations of the plan', () => {
  test('a leading group and a work plan are owed by every authority of the registry, hotlines apart', () => {
    const authorities = registry.units.filter(
      ({ kind }) => !['hotline', 'supervision-office', 'discipline-office'].includes(kind),
    );
    expect(of('leading-group').map(({ owedBy }) => owedBy)).toStrictEqual(
      authorities.map(({ code }) => code),
    );
    expect(of('work-plan')).toHaveLength(authorities.length);
  });

  test('every leader owes every region of the contact point three visits', () => {
    const points = registry.leaders.flatMap(({ regions }) => regions).length;
    for (const purpose of ['mobilisation', 'problem-finding', 'named-topic'])
      expect(of(`visit-${purpose}`)).toHaveLength(points);
  });

  test('what the office owes about a body is owed by the office', () => {
    expect(of('circular-division')).toHaveLength(registry.divisions.length);
    expect(new Set(of('circular-division').map(({ owedBy }) => owedBy))).toStrictEqual(
      new Set([policy.office]),
    );
  });

  test('each has an id of its own, as events name it', () => {
    const ids = all.map(({ caseId }) => caseId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9._:-]{1,128}$/);
  });

  test('a policy without a plan lays none on anybody', () => {
    const { plan: _, ...bare } = policy;
    expect(obligationsOf(bare, registry)).toStrictEqual([]);
  });
});

describe('contact points', () => {
  const faultsWith = (change: (leaders: Registry['leaders']) => Registry['leaders']) =>
    contactPointFaults(policy, { ...registry, leaders: change(registry.leaders) });

  test('the campaign’s own registry has none at fault', () => {
    expect(contactPointFaults(policy, registry)).toStrictEqual([]);
  });

  test('a region without a leader is named', () => {
    const faults = faultsWith((leaders) =>
      leaders.map((each) => (each.code === 'leader-9' ? { ...each, regions: [] } : each)),
    );
    expect(faults.map(({ message }) => message)).toStrictEqual([
      '429021 神农架林区 has no leader: add it to one’s regions',
      'leader-9 副巡视员 has 0 regions, the plan wants 1 to 2',
    ]);
  });

  test('a leader with three regions is named', () => {
    const faults = faultsWith((leaders) =>
      leaders.map((each) =>
        each.code === 'leader-1' ? { ...each, regions: [...each.regions, '429021'] } : each,
      ),
    );
    expect(faults).toStrictEqual([
      { path: 'leaders.0.regions', message: 'leader-1 厅长 has 3 regions, the plan wants 1 to 2' },
    ]);
  });

  test('a plan that has no contact points finds no fault', () => {
    const { plan } = policy;
    if (!plan) throw new Error('the campaign has a plan');
    const { contactPoints: _, ...without } = plan;
    expect(contactPointFaults({ ...policy, plan: without }, { ...registry, leaders: [] })).toStrictEqual([]);
  });
});
