import type { Area } from '../../../events/codes.ts';
import type { Entry } from '../case/entry.ts';
import { isEnded } from '../case/state.ts';
import { type ByCode, byCode, putAt, removeAt, valueAt } from '../kernel/by-code.ts';

/** What the plan needs to know of the cases of one unit, from the campaign's beginning. */
export interface UnitTally {
  complaints: number;
  satisfied: number;
  dissatisfied: number;
  /** Areas in which it ever had a case. */
  areas: Area[];
}

/** The cases that were filed under an item of special rectification. */
export interface ItemTally {
  filed: number;
  completed: number;
  closed: number;
}

/**
 * What the plan's report counts of cases, over all periods so far: it grows by each period's entries, so that a
 * report costs no more than its month.
 */
export interface CaseTally {
  readonly v: 1;
  /** Complaints closed 解决诉求. */
  demandsResolved: number;
  /** Findings closed 整改问题. */
  problemsRectified: number;
  readonly byUnit: ByCode<UnitTally>;
  readonly byItem: ByCode<ItemTally>;
  /** Open cases that belong to an item. */
  readonly itemOf: ByCode<string>;
}

export const noCases = (): CaseTally => ({
  v: 1,
  demandsResolved: 0,
  problemsRectified: 0,
  byUnit: byCode(),
  byItem: byCode(),
  itemOf: byCode(),
});

/** The counts of a code, made where it has none yet. */
const countsIn = <T>(counts: ByCode<T>, code: string, none: () => T): T => {
  let found = valueAt(counts, code);
  if (found === undefined) {
    found = none();
    putAt(counts, code, found);
  }
  return found;
};

/** The counts of a unit; none yet where it is new. */
export const unitIn = (tally: CaseTally, unit: string): UnitTally =>
  countsIn(tally.byUnit, unit, () => ({ complaints: 0, satisfied: 0, dissatisfied: 0, areas: [] }));

const isUnit = (code: string | undefined): code is string => code !== undefined && code !== 'unassigned';

/** A complaint counts where it is, or was when it ended: it came by filing or assignment, and left by another. */
const countPlace = (tally: CaseTally, { after, effects }: Entry): void => {
  if (after.kind !== 'complaint') return;
  if (effects.opened === 'filed' && isUnit(after.unit)) unitIn(tally, after.unit).complaints += 1;
  if (isUnit(effects.movedTo)) unitIn(tally, effects.movedTo).complaints += 1;
  if (isUnit(effects.movedFrom)) unitIn(tally, effects.movedFrom).complaints -= 1;
};

const countUnit = (tally: CaseTally, entry: Entry): void => {
  countPlace(tally, entry);
  const { after, effects } = entry;
  if (after.unit === undefined) return;
  const unit = unitIn(tally, after.unit);
  // In an order that does not depend on which case was read first.
  if (!unit.areas.includes(after.area)) unit.areas = [...unit.areas, after.area].sort();
  if (effects.visit === 'satisfied' || effects.visit === 'basically-satisfied') unit.satisfied += 1;
  if (effects.visit === 'dissatisfied') unit.dissatisfied += 1;
};

/** The counts of an item; none yet where it is new. */
export const itemIn = (tally: CaseTally, item: string): ItemTally =>
  countsIn(tally.byItem, item, () => ({ filed: 0, completed: 0, closed: 0 }));

const countItem = (tally: CaseTally, { caseId, detail, effects, after }: Entry): void => {
  if (effects.opened === 'filed' && typeof detail.specialItem === 'string')
    putAt(tally.itemOf, caseId, detail.specialItem);
  const id = valueAt(tally.itemOf, caseId);
  if (id === undefined) return;
  const item = itemIn(tally, id);
  if (effects.opened === 'filed') item.filed += 1;
  if (effects.discharged === 'complete') item.completed += 1;
  if (effects.redone) item.completed -= 1;
  if (effects.ended === 'closed') item.closed += 1;
  if (effects.opened === 'reopened') {
    item.closed -= 1;
    item.completed -= 1;
  }
  // A closed case may be reopened: it keeps its item.
  if (isEnded(after.status) && after.status !== 'closed') removeAt(tally.itemOf, caseId);
};

/** Adds an entry of a case; each case's come in the order of `seq`. */
export const countCase = (tally: CaseTally, entry: Entry): void => {
  countUnit(tally, entry);
  countItem(tally, entry);
  const { kind } = entry.after;
  const change = entry.effects.ended === 'closed' ? 1 : entry.effects.opened === 'reopened' ? -1 : 0;
  if (kind === 'complaint') tally.demandsResolved += change;
  else tally.problemsRectified += change;
};
