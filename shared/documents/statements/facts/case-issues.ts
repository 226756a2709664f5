import type { Entry } from '../../../domain/case/entry.ts';
import type { CaseState } from '../../../domain/case/state.ts';
import { scopesOf, stockLeavesOf } from '../../../domain/statistics/figures-of-entry.ts';
import { ageOf, ages, daysOverdue } from './ages.ts';
import { shelves } from './bounded-ranking.ts';
import { namedFor } from './case-note.ts';
import { byRaisedLevel, byRedone, byStandingLevel } from './case-order.ts';
import { type ByScope, type Facts, type Matter, matters, type NamedCase } from './facts.ts';

const orderOf: Readonly<Record<Matter, (a: NamedCase, b: NamedCase) => number>> = {
  notInvestigated: byStandingLevel,
  notVisited: byStandingLevel,
  overdue: byStandingLevel,
  escalated: byRaisedLevel,
  redone: byRedone,
};

/** The matters for which a case is named as it stands at the end. */
const mattersOfStock = (state: CaseState, end: number): readonly Matter[] =>
  stockLeavesOf(state, end).flatMap((leaf): Matter[] => {
    if (leaf === 'investigated.pending') return ['notInvestigated'];
    if (leaf === 'returnVisited.pending') return ['notVisited'];
    return leaf === 'overdueOpen' ? ['overdue'] : [];
  });

const mattersOfEntry = ({ effects }: Entry): readonly Matter[] => [
  ...(effects.raised === undefined ? [] : (['escalated'] as const)),
  ...(effects.redone === undefined ? [] : (['redone'] as const)),
];

/**
 * Collects the cases that a document names, matter by matter and scope by scope, with the counts by which the
 * figures count them.
 */
export const collectingMatters = (most: number, end: number) => {
  const by = Object.fromEntries(
    matters.map((matter) => [matter, shelves<NamedCase>(most, orderOf[matter])]),
  ) as Record<Matter, ReturnType<typeof shelves<NamedCase>>>;
  const overdueAges: Record<string, number[]> = {};
  const put = (matter: Matter, item: NamedCase, state: CaseState): boolean =>
    scopesOf(state)
      .map((scope) => by[matter].put(scope, item))
      .includes(true);
  const putAge = (state: CaseState) => {
    const age = ageOf(daysOverdue(state.owed?.dueAt ?? end, end));
    for (const scope of scopesOf(state)) {
      const counts = overdueAges[scope] ?? ages.map(() => 0);
      counts[age] = (counts[age] ?? 0) + 1;
      overdueAges[scope] = counts;
    }
  };
  return {
    /** An entry of the period; true when it is listed, as things stand. */
    takeEntry: (entry: Entry, openedAt: number): boolean =>
      mattersOfEntry(entry)
        .map((matter) => put(matter, namedFor(entry, openedAt), entry.after))
        .includes(true),
    /** A case as its last entry up to the end of the period left it; true when it is listed, as things stand. */
    takeStock: (last: Entry, openedAt: number): boolean => {
      const found = mattersOfStock(last.after, end);
      if (found.includes('overdue')) putAge(last.after);
      return found.map((matter) => put(matter, namedFor(last, openedAt), last.after)).includes(true);
    },
    /** Cases named so far, as far as they are listed. */
    named: (): readonly NamedCase[] => matters.flatMap((matter) => by[matter].items()),
    result: (): Pick<Facts, 'matters' | 'overdueAges'> => ({
      matters: Object.fromEntries(matters.map((matter) => [matter, by[matter].listed()])) as Facts['matters'],
      overdueAges: overdueAges satisfies ByScope<readonly number[]>,
    }),
  };
};
