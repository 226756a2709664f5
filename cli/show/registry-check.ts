import type { Policy } from '../../events/policy.ts';
import type { Registry } from '../../events/registry.ts';
import { contactPointFaults } from '../../shared/domain/plan/contact-points.ts';

/** Obligations that a registry leaves without anybody to owe them: their kinds of units are not in it. */
const emptyObligations = (policy: Policy, registry: Registry): readonly string[] => {
  const kinds = new Set(registry.units.map(({ kind }) => kind));
  return (policy.plan?.obligations ?? []).flatMap(({ code, of }) =>
    typeof of === 'object' && !of.unitKinds.some((kind) => kinds.has(kind))
      ? [`obligation ${code} is laid on units of kind ${of.unitKinds.join(', ')}, of which there are none`]
      : [],
  );
};

/**
 * What is wrong with a registry by the plan of a policy, in words: regions without a leader, leaders with too many
 * regions or too few, obligations that nobody owes. An empty list where nothing is.
 */
export const registryFaults = (policy: Policy, registry: Registry): readonly string[] => [
  ...contactPointFaults(policy, registry).map(({ path, message }) => `${path}: ${message}`),
  ...emptyObligations(policy, registry),
];
