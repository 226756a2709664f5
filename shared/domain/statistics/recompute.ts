import type { Entry } from '../case/entry.ts';
import { isEnded } from '../case/state.ts';
import type { Sha256 } from '../kernel/chain.ts';
import { endInstantOf, nextPeriod, type Period, periodsBetween } from '../kernel/period.ts';
import { countedCase, emptyRoot, rootAfter } from './close.ts';
import { noFlows, type Stock } from './figures.ts';
import type { PeriodSnapshot } from './statement.ts';
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
  readonly period: Period;
  readonly next: Period;
  readonly end: number;
  readonly flows: ReturnType<typeof noFlowsByScope>;
  readonly closing: ByScope<Stock>;
  /** A case's hashes in the order of `seq`, a line each: as one text they take half the memory. */
  readonly hashes: [caseId: string, lines: string][];
}

/**
 * Counts every period anew from the whole ledger, case by case, without any close: the other way to
 * the same figures. Memory holds tallies and hashes, not entries.
 *
 * @param through last period whose stock is wanted
 */
export const createRecount = (first: Period, through: Period, sha256: Sha256) => {
  const periods = new Map<Period, Filling>();
  const filling = (period: Period): Filling => {
    let found = periods.get(period);
    if (!found) {
      found = {
        period,
        next: nextPeriod(period),
        end: endInstantOf(period),
        flows: noFlowsByScope(),
        closing: noStockByScope(),
        hashes: [],
      };
      periods.set(period, found);
    }
    return found;
  };
  for (const period of periodsBetween(first, through)) filling(period);

  /** The case stands as an entry left it, until the period to which its next one is posted. */
  const stand = (entry: Entry, from: Filling, until: Period | undefined): void => {
    if (isEnded(entry.after.status) || from.period > through || from.period === until) return;
    const counted = countedCase(entry);
    for (let at = from; ; at = filling(at.next)) {
      countOpenCase(at.closing, counted, at.end);
      if (at.next > through || (until !== undefined && at.next >= until)) return;
    }
  };

  return {
    /** Takes the entries of one case, in the order of `seq`. */
    take: (entries: readonly Entry[]): void => {
      let hashes: string[] = [];
      entries.forEach((entry, index) => {
        const { caseId, postedTo } = entry;
        const current = filling(postedTo);
        const until = entries[index + 1]?.postedTo;
        countEntry(current.flows, entry);
        stand(entry, current, until);
        hashes.push(entry.hash);
        if (postedTo === until) return;
        current.hashes.push([caseId, hashes.join('\n')]);
        hashes = [];
      });
    },
    /** The periods' cuts, the earliest first, and the root over all that was taken. */
    snapshots: (): { cuts: PeriodSnapshot[]; root: string } => {
      const cuts: PeriodSnapshot[] = [];
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
