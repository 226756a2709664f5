import type { Entry } from '../case/entry.ts';
import { isEnded } from '../case/state.ts';
import { endInstantOf, type Period, periodsOfMonth } from '../kernel/period.ts';
import { type Leaf, partsOf } from './figure-composition.ts';
import { leavesOf, scopesOf, stockLeavesOf } from './figures-of-entry.ts';

/** The periods over which figures are traced; without a first one from the ledger's beginning (`toDate`). */
export interface Span {
  readonly first?: Period;
  readonly last: Period;
}

/** The span of a month `2015-07` or of a ten-day period `2015-07-1`. */
export const spanOf = (statement: string): Span => {
  if (statement.length > 7) return { first: statement, last: statement };
  const [first, , last] = periodsOfMonth(statement);
  return { first, last };
};

/** An entry by its place in the ledger. */
export interface EntryRef {
  readonly caseId: string;
  readonly seq: number;
}

/** So many entries, of which some are listed. */
export interface Counted {
  readonly count: number;
  readonly listed: readonly EntryRef[];
}

/** The entries behind a figure; a figure that is no rate has a numerator only. */
export interface Traced {
  readonly numerator: Counted;
  readonly denominator?: Counted;
}

export interface TraceLimits {
  /** Entries listed of each leaf of each scope, the first that come; all when missing. */
  readonly listed?: number;
  /** Scopes that are traced; all when missing. */
  readonly scopes?: ReadonlySet<string>;
}

interface Pile {
  count: number;
  readonly listed: EntryRef[];
}

const nothing: Counted = { count: 0, listed: [] };

const add = ({ count, listed }: Counted, more: Counted): Counted => ({
  count: count + more.count,
  listed: [...listed, ...more.listed],
});

/**
 * Traces the figures of a span back to the entries that they count, case by case, the way `recounting` counts
 * them. A case that stands open is shown by the entry that left it so. Memory holds the entries listed, no more.
 */
export const createTrace = ({ first, last }: Span, { listed: most, scopes }: TraceLimits = {}) => {
  const limit = most ?? Number.POSITIVE_INFINITY;
  const end = endInstantOf(last);
  const piles = new Map<string, Map<Leaf, Pile>>();
  const note = (scope: string, leaf: Leaf, { caseId, seq }: Entry): boolean => {
    if (scopes !== undefined && !scopes.has(scope)) return false;
    const ofScope = piles.get(scope) ?? new Map<Leaf, Pile>();
    const pile = ofScope.get(leaf) ?? { count: 0, listed: [] };
    piles.set(scope, ofScope.set(leaf, pile));
    pile.count += 1;
    if (pile.listed.length >= limit) return false;
    pile.listed.push({ caseId, seq });
    return true;
  };
  const noteAll = (entry: Entry, leaves: readonly Leaf[]): boolean => {
    let listed = false;
    for (const leaf of leaves) {
      for (const scope of scopesOf(entry.after)) listed = note(scope, leaf, entry) || listed;
    }
    return listed;
  };
  return {
    /**
     * Takes the entries of one case, in the order of `seq`.
     *
     * @returns whether one of them was listed
     */
    take: (entries: readonly Entry[]): boolean => {
      let before: Entry | undefined;
      let after: Entry | undefined;
      let listed = false;
      for (const entry of entries) {
        if (entry.postedTo > last) break;
        after = entry;
        if (first !== undefined && entry.postedTo < first) before = entry;
        else for (const [scope, leaf] of leavesOf(entry)) listed = note(scope, leaf, entry) || listed;
      }
      if (before && !isEnded(before.after.status)) listed = noteAll(before, ['opening']) || listed;
      if (after) listed = noteAll(after, stockLeavesOf(after.after, end)) || listed;
      return listed;
    },
    /** The scopes in which anything counted, `total` and `byUnit/420100-water` and so on. */
    scopes: (): readonly string[] => [...piles.keys()],
    /** The entries behind a figure; throws an Error for a path at which no figure stands. */
    traced: (scope: string, path: string): Traced => {
      const parts = partsOf(path);
      if (!parts) throw new Error(`there is no figure ${path}`);
      const ofScope = piles.get(scope);
      const sum = (leaves: readonly Leaf[]): Counted =>
        leaves.reduce((all, leaf) => add(all, ofScope?.get(leaf) ?? nothing), nothing);
      const { numerator, denominator } = parts;
      return {
        numerator: sum(numerator),
        ...(denominator !== undefined && { denominator: sum(denominator) }),
      };
    },
  };
};
