import type { Entry } from '../../../domain/case/entry.ts';
import type { CaseTimeline, TimelineEntry } from '../../model.ts';
import { type Names, nameOf } from '../../names.ts';
import { headingOf } from './case-note.ts';
import { wordsOf } from './describe-entry.ts';

const timelineEntry = (entry: Entry, { units }: Names): TimelineEntry => {
  const { owed, status } = entry.after;
  return {
    seq: entry.seq,
    type: entry.type,
    occurredAt: entry.occurredAt,
    recordedAt: entry.recordedAt,
    postedTo: entry.postedTo,
    by: nameOf(units, entry.by.unit),
    words: wordsOf(entry, units),
    ...(entry.onTime !== undefined && { onTime: entry.onTime }),
    status,
    ...(owed && { owed: { step: owed.step, by: nameOf(units, owed.by), dueAt: owed.dueAt } }),
    hash: entry.hash,
  };
};

/** The timeline of a case, units by name; undefined for a case without entries. */
export const timelineOf = (entries: readonly Entry[], names: Names): CaseTimeline | undefined => {
  const last = entries.at(-1);
  return (
    last && {
      caseId: last.caseId,
      heading: headingOf(last.after, names.regions),
      entries: entries.map((entry) => timelineEntry(entry, names)),
    }
  );
};
