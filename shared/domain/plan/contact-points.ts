import type { Policy } from '../../../events/policy.ts';
import type { Registry } from '../../../events/registry.ts';

/** Something about contact points that is not as the plan wants it: where in the registry, and what to do. */
export interface ContactPointFault {
  readonly path: string;
  readonly message: string;
}

/**
 * Contact points 联系点: every region has a leader, and every leader so many regions (plan, phase 1). The office’s
 * own region, the province, needs none.
 */
export const contactPointFaults = (policy: Policy, registry: Registry): readonly ContactPointFault[] => {
  const rule = policy.plan?.contactPoints;
  if (!rule) return [];
  const own = registry.units.find(({ code }) => code === policy.office)?.region;
  const covered = new Set(registry.leaders.flatMap(({ regions }) => regions));
  const regions = registry.regions.flatMap(({ code, name }, index) =>
    code === own || covered.has(code)
      ? []
      : [{ path: `regions.${index}`, message: `${code} ${name} has no leader: add it to one’s regions` }],
  );
  const leaders = registry.leaders.flatMap((leader, index) => {
    const count = leader.regions.length;
    const { leastRegions, mostRegions } = rule;
    if (count >= leastRegions && count <= mostRegions) return [];
    const message = `${leader.code} ${leader.name} has ${count} regions, the plan wants ${leastRegions} to ${mostRegions}`;
    return [{ path: `leaders.${index}.regions`, message }];
  });
  return [...regions, ...leaders];
};
