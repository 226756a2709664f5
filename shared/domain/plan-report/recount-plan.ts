import type { Entry } from '../case/entry.ts';
import { byCode, pairsOf, putAt, removeAt, valueAt } from '../kernel/by-code.ts';
import { monthOf } from '../kernel/period.ts';
import {
  type CaseTally,
  countCase,
  type ItemTally,
  itemIn,
  noCases,
  type UnitTally,
  unitIn,
} from './case-tally.ts';

/** Adds one unit’s counts to another’s. */
const addUnit = (to: UnitTally, from: UnitTally): void => {
  to.complaints += from.complaints;
  to.satisfied += from.satisfied;
  to.dissatisfied += from.dissatisfied;
  to.areas = [...new Set([...to.areas, ...from.areas])].sort();
};

const addItem = (to: ItemTally, from: ItemTally): void => {
  to.filed += from.filed;
  to.completed += from.completed;
  to.closed += from.closed;
};

const add = (to: CaseTally, from: CaseTally): void => {
  to.demandsResolved += from.demandsResolved;
  to.problemsRectified += from.problemsRectified;
  for (const [unit, counts] of pairsOf(from.byUnit)) addUnit(unitIn(to, unit), counts);
  for (const [item, counts] of pairsOf(from.byItem)) addItem(itemIn(to, item), counts);
};

/**
 * Counts for the plan a ledger that comes case by case, where the system itself counts it period by period: both
 * have to come to the same.
 */
export const createPlanRecount = () => {
  const byMonth = new Map<string, CaseTally>();
  /** By month: cases of items as the month left them, without an item once they have ended. */
  const items = new Map<string, [caseId: string, item: string | undefined][]>();
  return {
    /** Takes all entries of one case, in the order of `seq`. */
    take: (entries: readonly Entry[]): void => {
      const itemOf: CaseTally['itemOf'] = byCode();
      for (const entry of entries) {
        const month = monthOf(entry.postedTo);
        const tally = byMonth.get(month) ?? noCases();
        byMonth.set(month, tally);
        // What the case belongs to goes with it from month to month.
        const before = valueAt(itemOf, entry.caseId);
        countCase(Object.assign(tally, { itemOf }), entry);
        const item = valueAt(itemOf, entry.caseId);
        if (item === undefined && before === undefined) continue;
        const changes = items.get(month) ?? [];
        changes.push([entry.caseId, item]);
        items.set(month, changes);
      }
    },
    /** The cases counted from the ledger’s beginning to the end of a month. */
    until: (month: string): CaseTally => {
      const sum = noCases();
      for (const [each, tally] of byMonth) if (each <= month) add(sum, tally);
      for (const [each, changes] of [...items].sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (each > month) break;
        for (const [caseId, item] of changes) {
          if (item === undefined) removeAt(sum.itemOf, caseId);
          else putAt(sum.itemOf, caseId, item);
        }
      }
      return sum;
    },
  };
};
