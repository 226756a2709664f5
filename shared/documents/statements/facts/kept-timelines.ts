import type { Entry } from '../../../domain/case/entry.ts';
import { type ByCode, byCode } from '../../../domain/kernel/by-code.ts';
import type { CaseTimeline } from '../../model.ts';
import type { Names } from '../../names.ts';
import { timelineOf } from './timeline.ts';

/**
 * Timelines of the cases that a document names, and of so many others. Which cases are named is known only at
 * the end; whatever has been pushed off the lists by then is let go from time to time, so that memory is bounded.
 *
 * @param most timelines of cases that are not named
 * @param named the ids of the cases named as things stand
 */
export const keptTimelines = (most: number, names: Names, named: () => ReadonlySet<string>) => {
  const kept = new Map<string, CaseTimeline>();
  let room = 2 * most + 100;
  const prune = () => {
    const wanted = named();
    let others = 0;
    for (const caseId of kept.keys()) {
      if (wanted.has(caseId)) continue;
      others += 1;
      if (others > most) kept.delete(caseId);
    }
    room = 2 * kept.size + 100;
  };
  return {
    keep: (entries: readonly Entry[]): void => {
      const timeline = timelineOf(entries, names);
      if (!timeline) return;
      kept.set(timeline.caseId, timeline);
      if (kept.size > room) prune();
    },
    result: (): ByCode<CaseTimeline> => {
      prune();
      return byCode(kept);
    },
  };
};
