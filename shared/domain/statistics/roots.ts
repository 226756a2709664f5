import type { Entry } from '../case/entry.ts';
import type { Sha256 } from '../kernel/chain.ts';
import type { Period } from '../kernel/period.ts';
import { emptyRoot, rootAfter } from './close.ts';

/** The roots of a ledger: after each period that has entries, and over all of it. */
export interface Roots {
  readonly root: string;
  readonly byPeriod: Readonly<Record<Period, string>>;
}

/** Takes a ledger case by case, and gives the roots that its statements print. */
export const rooting = (sha256: Sha256) => {
  const periods = new Map<Period, [caseId: string, lines: string][]>();
  return {
    /** Takes the entries of one case, in the order of `seq`. */
    take: (entries: readonly Pick<Entry, 'caseId' | 'postedTo' | 'hash'>[]): void => {
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
    result: (): Roots => {
      const byPeriod: Record<Period, string> = {};
      let root = emptyRoot;
      for (const [period, hashes] of [...periods].sort(([a], [b]) => (a < b ? -1 : 1))) {
        root = rootAfter(root, hashes, sha256);
        byPeriod[period] = root;
      }
      return { root, byPeriod };
    },
  };
};
