import type { Policy } from '../../events/policy.ts';
import type { Registry } from '../../events/registry.ts';
import type { Rulebook } from '../domain/decision/decide.ts';
import type { Calendar } from '../domain/kernel/calendar.ts';
import type { Sha256 } from '../domain/kernel/chain.ts';
import { organisationOf } from '../domain/ledger/organisation.ts';

/** The rulebook of a policy and a registry that fit each other; throws an Error that says what doesn't. */
export const rulebookOf = (
  policy: Policy,
  registry: Registry,
  calendar: Calendar,
  sha256: Sha256,
): Rulebook => {
  const organisation = organisationOf(registry);
  if (!organisation.units.has(policy.office)) {
    throw new Error(
      `policy ${policy.id} names ${policy.office} as its office, but registry ${registry.id} has no such unit`,
    );
  }
  return { policy, calendar, organisation, sha256 };
};
