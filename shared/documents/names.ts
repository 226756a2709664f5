/** Names by code. */
export type CodeNames = Readonly<Record<string, string>>;

/** What a page calls the registry's codes, the campaign and the rule of its ranking. */
export interface Names {
  readonly units: CodeNames;
  readonly regions: CodeNames;
  /** Title of the campaign; the province's own when missing. */
  readonly campaign?: string;
  /** How a score is made, one sentence; the page itself says how ranks follow from scores. */
  readonly rankingRule?: string;
}

interface Named {
  readonly code: string;
  readonly name: string;
}

const byCode = (list: readonly Named[]): CodeNames =>
  Object.fromEntries(list.map(({ code, name }) => [code, name]));

/** The names of a registry's units and regions. */
export const namesOf = (registry: {
  readonly units: readonly Named[];
  readonly regions: readonly Named[];
}): Names => ({ units: byCode(registry.units), regions: byCode(registry.regions) });

/** The name of a code; a code without one stands for itself, so that no figure loses its row. */
export const nameOf = (names: CodeNames, code: string): string =>
  Object.hasOwn(names, code) ? (names[code] ?? code) : code;
