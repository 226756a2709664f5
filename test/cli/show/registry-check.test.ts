import { describe, expect, test } from 'vitest';
import { registryFaults } from '../../../cli/show/registry-check.ts';
import { reportBasis, rulebook } from '../../dsl/rulebook.ts';

const { policy } = rulebook;
const { registry } = reportBasis;

describe('a registry checked by the plan of a policy', () => {
  test('the campaign’s own is in order', () => {
    expect(registryFaults(policy, registry)).toStrictEqual([]);
  });

  test('a leader with three regions, and a region without one, are named by their place', () => {
    const leaders = registry.leaders.map((each) =>
      each.code === 'leader-1'
        ? { ...each, regions: ['420100', '420200', '420300'] }
        : each.code === 'leader-9'
          ? { ...each, regions: [] }
          : each,
    );
    expect(registryFaults(policy, { ...registry, leaders })).toStrictEqual([
      'regions.17: 429021 神农架林区 has no leader: add it to one’s regions',
      'leaders.0.regions: leader-1 厅长 has 3 regions, the plan wants 1 to 2',
      'leaders.8.regions: leader-9 副巡视员 has 0 regions, the plan wants 1 to 2',
    ]);
  });

  test('an obligation that nobody can owe is named', () => {
    const units = registry.units.filter(({ kind }) => kind !== 'construction');
    expect(registryFaults(policy, { ...registry, units })).toContain(
      'obligation consultation is laid on units of kind construction, of which there are none',
    );
  });
});
