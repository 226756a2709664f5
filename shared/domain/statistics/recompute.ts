import type { Entry } from '../case/entry.ts';
import { isEnded } from '../case/state.ts';
import type { Sha256 } from '../kernel/chain.ts';
import { endInstantOf, type Period, periodsBetween } from '../kernel/period.ts';
import { countedCase, emptyRoot, entryKey, rootAfter } from './close.ts';
import { noFlows, type Stock } from './figures.ts';
import type { Cut } from './statement.ts';
import {
  addFlows,
  type ByScope,
  countEntry,
  countOpenCase,
  noFlowsByScope,
  noStockByScope,
} from './tally.ts';

/** A period as it fills while cases pass by. */
interface Filling {
  readonly flows: ReturnType<typeof noFlowsByScope>;
  readonly closing: ByScope<Stock>;
  readonly hashes: [key: string, hash: string][];
}

/**
 * Counts every period anew from the whole ledger, case by case, without any close: the other way to
 * the same figures. Memory holds tallies and hashes, not entries.
 *
 * @param through last period whose stock is wanted
 */
export const recounting = (first: Period, through: Period, sha256: Sha256) => {
  const periods = new Map<Period, Filling>();
  const filling = (period: Period): Filling => {
    let found = periods.get(period);
    if (!found) {
      found = { flows: noFlowsByScope(), closing: noStockByScope(), hashes: [] };
      periods.set(period, found);
    }
    return found;
  };
  for (const period of periodsBetween(first, through)) filling(period);
  return {
    /** Takes the entries of one case, in the order of `seq`. */
    take: (entries: readonly Entry[]): void => {
      entries.forEach((entry, index) => {
        const { flows, hashes } = filling(entry.postedTo);
        countEntry(flows, entry);
        hashes.push([entryKey(entry.caseId, entry.seq), entry.hash]);
        if (isEnded(entry.after.status)) return;
        // It stands as this entry left it until the period to which the next one is posted.
        const counted = countedCase(entry);
        const until = entries[index + 1]?.postedTo;
        for (const period of periodsBetween(entry.postedTo, through)) {
          if (until !== undefined && period >= until) break;
          countOpenCase(filling(period).closing, counted, endInstantOf(period));
        }
      });
    },
    /** The periods' cuts, the earliest first, and the root over all that was taken. */
    cuts: (): { cuts: Cut[]; root: string } => {
      const cuts: Cut[] = [];
      const toDate = noFlows();
      let opening = noStockByScope();
      let root = emptyRoot;
      for (const [period, { flows, closing, hashes }] of [...periods].sort(([a], [b]) => (a < b ? -1 : 1))) {
        root = rootAfter(root, hashes, sha256);
        addFlows(toDate, flows.total);
        cuts.push({ period, root, opening, flows, closing, toDate: structuredClone(toDate) });
        opening = closing;
      }
      return { cuts: cuts.filter(({ period }) => period <= through), root };
    },
  };
};
