/** Any code as a part of an id: letters, digits, `.` and `-` stand for themselves, so that no two codes meet. */
const safe = (code: string): string =>
  code.replace(/[^A-Za-z0-9.-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`);

/** Ids of a page's parts; none needs escaping in an address, and the prefixes keep the kinds apart. */
export const anchors = {
  /** The list of entries behind a figure, by `figureKey`. */
  figure: (key: string): string => `f-${safe(key)}`,
  /** The timeline of a case. */
  case: (caseId: string): string => `c-${safe(caseId)}`,
  table: (id: string): string => `t-${safe(id)}`,
  chart: (id: string): string => `g-${safe(id)}`,
  /** A heading of the body, by its place among the blocks. */
  heading: (place: number): string => `h-${place}`,
  annex: (place: number): string => `annex-${place + 1}`,
  main: 'main',
  definitions: 'definitions',
  behind: 'behind',
  timelines: 'timelines',
  proof: 'proof',
} as const;
