import type { Registry } from '../../../events/registry.ts';

/** The registry as decisions ask it: which codes there are, and where units lie. */
export interface Organisation {
  readonly id: string;
  readonly units: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly divisions: ReadonlySet<string>;
  readonly leaders: ReadonlySet<string>;
  /** Region of each unit. */
  readonly regionOf: ReadonlyMap<string, string>;
}

const codesOf = (list: readonly { readonly code: string }[]) => new Set(list.map(({ code }) => code));

export const organisationOf = (registry: Registry): Organisation => ({
  id: registry.id,
  units: codesOf(registry.units),
  regions: codesOf(registry.regions),
  divisions: codesOf(registry.divisions),
  leaders: codesOf(registry.leaders),
  regionOf: new Map(registry.units.map(({ code, region }) => [code, region])),
});
