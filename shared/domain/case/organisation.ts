import type { Registry } from '../../../events/registry.ts';

/** The registry as decisions ask it: which codes there are. */
export interface Organisation {
  readonly id: string;
  readonly units: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
}

export const organisationOf = (registry: Registry): Organisation => ({
  id: registry.id,
  units: new Set(registry.units.map(({ code }) => code)),
  regions: new Set(registry.regions.map(({ code }) => code)),
});
