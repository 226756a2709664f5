import type { Entry } from '../case/entry.ts';
import { isEnded } from '../case/state.ts';
import type { Period } from '../kernel/period.ts';
import { periodsBetween } from '../kernel/period.ts';
import { type Close, countedCase, emptyRoot } from './close.ts';
import { noFlows } from './figures.ts';
import type { PeriodSnapshot } from './statement.ts';
import { type CountedCase, noFlowsByScope } from './tally.ts';

/** What a period did to the cases: how many entries it has, and how it left those that they are of. */
interface Change {
  entries: number;
  readonly left: [caseId: string, open: CountedCase | undefined][];
}

const byId = (a: readonly [string, unknown], b: readonly [string, unknown]) => (a[0] < b[0] ? -1 : 1);

/**
 * Makes the closes of all periods from a ledger that comes case by case, where the system compiles each from the one
 * before it. Memory holds a line for each period of each case, not the open cases of every period.
 */
export const createCloseRecount = () => {
  const changes = new Map<Period, Change>();
  return {
    /** Takes the entries of one case, in the order of `seq`. */
    take: (entries: readonly Entry[]): void => {
      entries.forEach((entry, index) => {
        const { caseId, postedTo, after } = entry;
        const change = changes.get(postedTo) ?? { entries: 0, left: [] };
        changes.set(postedTo, change);
        change.entries += 1;
        if (entries[index + 1]?.postedTo === postedTo) return;
        change.left.push([caseId, isEnded(after.status) ? undefined : countedCase(entry)]);
      });
    },
    /** The first period that has entries; undefined where none has. */
    first: (): Period | undefined => [...changes.keys()].sort()[0],
    /**
     * The closes from a period to another.
     *
     * @param cuts of the periods that were counted; those before them have no entries
     */
    closes: function* (first: Period, last: Period, cuts: readonly PeriodSnapshot[]): Generator<Close> {
      const byPeriod = new Map(cuts.map((cut) => [cut.period, cut]));
      const open = new Map<string, CountedCase>();
      for (const period of periodsBetween(first, last)) {
        const { entries, left } = changes.get(period) ?? { entries: 0, left: [] };
        for (const [caseId, counted] of left) {
          if (counted) open.set(caseId, counted);
          else open.delete(caseId);
        }
        const { root = emptyRoot, flows = noFlowsByScope(), toDate = noFlows() } = byPeriod.get(period) ?? {};
        yield { v: 1, period, root, entries, flows, toDate, open: [...open].sort(byId) };
      }
    },
  };
};
