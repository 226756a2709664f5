import type { Entry } from '../../../domain/case/entry.ts';
import { isEnded } from '../../../domain/case/state.ts';
import {
  endInstantOf,
  monthOf,
  type Period,
  periodOf,
  previousPeriod,
} from '../../../domain/kernel/period.ts';
import { createTrace, spanOf } from '../../../domain/statistics/trace.ts';
import type { Names } from '../../names.ts';
import { behindAll } from './behind.ts';
import { shelf, shelves } from './bounded-ranking.ts';
import { collectingMatters } from './case-issues.ts';
import { namedFor } from './case-note.ts';
import { byHighestLevel, byTime } from './case-order.ts';
import { wordsOf } from './describe-entry.ts';
import type { Facts, LateEntry, NamedCase } from './facts.ts';
import { keptTimelines } from './kept-timelines.ts';
import { type FactLimits, usualLimits } from './limits.ts';

const wholeOnly: ReadonlySet<string> = new Set(['total']);

/** What a bulletin compares with: the month before, and all months so far. */
const comparisons = (statement: string, first: Period, last: Period, listed: number) =>
  statement.length > 7
    ? []
    : ([
        ['previous', createTrace(spanOf(monthOf(previousPeriod(first))), { listed, scopes: wholeOnly })],
        ['toDate', createTrace({ last }, { listed, scopes: wholeOnly })],
      ] as const);

/**
 * Collects what a statement's documents say beyond its figures, in one pass over the ledger, case by case. Needed
 * are the cases that were open before the period or have entries in it; entries behind a bulletin's figures of the
 * month before and to date are listed as far as their cases come by. Entries posted after the period change nothing.
 *
 * @param statement the month `2015-07` or the ten-day period `2015-07-1`
 */
export const collecting = (statement: string, names: Names, limits: FactLimits = usualLimits) => {
  const span = spanOf(statement);
  const { first = span.last, last } = span;
  const end = endInstantOf(last);
  const own = createTrace(span, { listed: limits.behind });
  const others = comparisons(statement, first, last, limits.behind);
  const found = collectingMatters(limits.named, end);
  const late = shelves<LateEntry>(limits.late, byTime);
  const typical = shelf<NamedCase>(limits.typical, byHighestLevel);
  const named = () =>
    new Set([...found.named(), ...late.items(), ...typical.items()].map(({ note }) => note.caseId));
  const timelines = keptTimelines(limits.timelines, names, named);

  const takeLate = (entry: Entry, openedAt: number): boolean => {
    const occurred = periodOf(entry.occurredAt);
    if (occurred >= entry.postedTo) return false;
    const { recordedAt } = entry;
    return late.put(occurred, {
      ...namedFor(entry, openedAt),
      words: wordsOf(entry, names.units),
      recordedAt,
    });
  };
  return {
    /** Takes the entries of one case, in the order of `seq`. */
    take: (all: readonly Entry[]): void => {
      const entries = all.filter(({ postedTo }) => postedTo <= last);
      const [opened, left] = [entries[0], entries.at(-1)];
      if (!opened || !left) return;
      const { occurredAt: openedAt } = opened;
      const posted = entries.filter(({ postedTo }) => postedTo >= first);
      const current = posted.length > 0 || !isEnded(left.after.status);
      const listed = [
        ...posted.flatMap((entry) => [found.takeEntry(entry, openedAt), takeLate(entry, openedAt)]),
        found.takeStock(left, openedAt),
        current && left.after.highest !== undefined && typical.put(namedFor(left, openedAt)),
        ...[own, ...others.map(([, trace]) => trace)].map((trace) => trace.take(entries)),
      ];
      if (listed.includes(true)) timelines.keep(entries);
    },
    result: (): Facts => ({
      ...found.result(),
      latePosted: late.listed(),
      typical: typical.listed().items,
      timelines: timelines.result(),
      behind: Object.assign(
        behindAll(own, limits.behind),
        ...others.map(([scope, trace]) => behindAll(trace, limits.behind, () => scope)),
      ),
    }),
  };
};
