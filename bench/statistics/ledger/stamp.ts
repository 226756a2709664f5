import type { Entry } from '../../../shared/domain/case/entry.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { hour } from '../../../shared/domain/kernel/day.ts';
import { postingPeriod } from '../../../shared/domain/kernel/period.ts';

const dayLength = 24 * hour;

const stateLater = (state: CaseState, days: number): CaseState => {
  const by = days * dayLength;
  const { owed, namedDay } = state;
  const limits: CaseState['limits'] = {};
  for (const [step, limit] of Object.entries(state.limits)) {
    limits[step as keyof typeof limits] = limit + by;
  }
  return {
    ...state,
    limits,
    ...(namedDay !== undefined && { namedDay: namedDay + days }),
    ...(owed && {
      owed: {
        ...owed,
        dueAt: owed.dueAt + by,
        ...(owed.noticeAt !== undefined && { noticeAt: owed.noticeAt + by }),
        ...(owed.next && { next: { ...owed.next, at: owed.next.at + by } }),
      },
    }),
  };
};

/**
 * A pattern's entries as another case's, some days later, posted by the contract's rule. Dates named in
 * details stay the pattern's: no figure reads them. Hashes have the form of real ones and are as
 * different from case to case; the chain does not verify, and nothing measured here verifies it.
 */
export const stamped = (pattern: readonly Entry[], caseId: string, number: number, days: number): Entry[] => {
  const by = days * dayLength;
  const mark = number.toString(16).padStart(12, '0');
  const marked = (hash: string) => (hash === '' ? hash : `${mark}${hash.slice(mark.length)}`);
  let previous: Entry | undefined;
  return pattern.map((entry) => {
    const occurredAt = entry.occurredAt + by;
    const recordedAt = entry.recordedAt + by;
    previous = {
      ...entry,
      caseId,
      occurredAt,
      postedAt: entry.postedAt + by,
      recordedAt,
      postedTo: postingPeriod(recordedAt, occurredAt, previous?.postedTo),
      digest: marked(entry.digest),
      after: stateLater(entry.after, days),
      previousHash: marked(entry.previousHash),
      hash: marked(entry.hash),
    };
    return previous;
  });
};
