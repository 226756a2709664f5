import { areas, channels, kinds, methods } from '../../../events/codes.ts';
import type { Registry } from '../../../events/registry.ts';
import { UsageError } from '../../input/checked-json.ts';
import { meant } from '../../input/near.ts';

/** The one scope that is looked at; all of it when none is given. */
export interface ScopeChoice {
  readonly unit?: string;
  readonly area?: string;
  readonly region?: string;
  readonly channel?: string;
  readonly method?: string;
  readonly kind?: string;
}

const dimensions = {
  unit: 'byUnit',
  area: 'byArea',
  region: 'byRegion',
  channel: 'byChannel',
  method: 'byMethod',
  kind: 'byKind',
} as const satisfies Record<keyof ScopeChoice, string>;

/** The codes of a dimension; undefined where only the registry has them, and none is at hand. */
const codesOf = (name: keyof ScopeChoice, registry: Registry | undefined): readonly string[] | undefined => {
  const listed: Readonly<Record<Exclude<keyof ScopeChoice, 'unit' | 'region'>, readonly string[]>> = {
    area: areas,
    channel: channels,
    method: methods,
    kind: kinds,
  };
  if (name === 'unit') return registry && [...registry.units.map(({ code }) => code), 'unassigned'];
  if (name === 'region') return registry?.regions.map(({ code }) => code);
  return listed[name];
};

/**
 * The scope that was chosen, as a trace names it: `byUnit/420100-water`, or `total`.
 *
 * @throws UsageError for two scopes at once, and for a code that is not known
 */
export const scopeOf = (choice: ScopeChoice, registry: Registry | undefined): string => {
  const given = (Object.keys(dimensions) as (keyof ScopeChoice)[]).filter(
    (name) => choice[name] !== undefined,
  );
  const [name, more] = given;
  if (more) throw new UsageError(`--${name} and --${more} together: a figure stands in one scope, give one`);
  const code = name && choice[name];
  if (name === undefined || code === undefined) return 'total';
  const known = codesOf(name, registry);
  if (known && !known.includes(code))
    throw new UsageError(`there is no ${name} ${code}${meant(code, known)}`);
  return `${dimensions[name]}/${code}`;
};
