import { type AnyEntry, isCaseEntry } from '../decision/subjects.ts';
import { type ByCode, byCode } from '../kernel/by-code.ts';
import type { Sha256 } from '../kernel/chain.ts';
import type { Period } from '../kernel/period.ts';
import { emptyRoot, rootAfter } from './close.ts';

/** The roots of a ledger: over its cases, after each period that has entries, and over the duties of the plan. */
export interface Roots {
  /** Over the entries of all cases: what statements print. */
  readonly root: string;
  readonly byPeriod: ByCode<string>;
  /** Over the entries of all duties, which no statement counts. */
  readonly duties: string;
}

/** Roots over the entries of one sort. */
const rootingOfSort = (sha256: Sha256) => {
  const periods = new Map<Period, [caseId: string, lines: string][]>();
  return {
    take: (entries: readonly AnyEntry[]): void => {
      let [first] = entries;
      let lines: string[] = [];
      const post = () => {
        if (!first) return;
        const { postedTo, caseId } = first;
        const ofCase: [string, string] = [caseId, lines.join('\n')];
        const found = periods.get(postedTo);
        if (found) found.push(ofCase);
        else periods.set(postedTo, [ofCase]);
        lines = [];
      };
      // A case's periods only ever go on.
      for (const entry of entries) {
        if (entry.postedTo !== first?.postedTo) {
          post();
          first = entry;
        }
        lines.push(entry.hash);
      }
      post();
    },
    result: (): Omit<Roots, 'duties'> => {
      const byPeriod: [Period, string][] = [];
      let root = emptyRoot;
      for (const [period, hashes] of [...periods].sort(([a], [b]) => (a < b ? -1 : 1))) {
        root = rootAfter(root, hashes, sha256);
        byPeriod.push([period, root]);
      }
      return { root, byPeriod: byCode(byPeriod) };
    },
  };
};

/** Takes a ledger case by case, or duty by duty, and gives its roots. */
export const createRootBuilder = (sha256: Sha256) => {
  const [cases, duties] = [rootingOfSort(sha256), rootingOfSort(sha256)];
  return {
    /** Takes the entries of one case or duty, in the order of `seq`. */
    take: (entries: readonly AnyEntry[]): void => {
      const [first] = entries;
      if (first) (isCaseEntry(first) ? cases : duties).take(entries);
    },
    result: (): Roots => ({ ...cases.result(), duties: duties.result().root }),
  };
};
