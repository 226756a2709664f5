import type { AnyEntry } from '../../shared/domain/decision/subjects.ts';
import { type SubjectId, subjectOfEntry } from '../../shared/domain/ledger/subject.ts';
import { recordsOf } from '../input/export-records.ts';
import type { Manifest } from '../input/manifest.ts';

/** Where a case ends: that, with an unbroken chain, is the whole of it. */
export interface End {
  readonly entries: number;
  readonly hash: string;
}

/** Where each case and each duty of a ledger ends. */
export const endsOfCases = () => {
  const ends = new Map<SubjectId, End>();
  return {
    take: (entries: readonly AnyEntry[]): void => {
      const last = entries.at(-1);
      if (last) ends.set(subjectOfEntry(last), { entries: entries.length, hash: last.hash });
    },
    ends: ends as ReadonlyMap<SubjectId, End>,
  };
};

/** What of an export a ledger does not have; it may have more. */
export const missingFrom = async (
  ends: ReadonlyMap<SubjectId, End>,
  folder: string,
  manifest: Manifest,
): Promise<string[]> => {
  const faults: string[] = [];
  for await (const { entries } of recordsOf(folder, manifest)) {
    const last = entries.at(-1)?.entry;
    if (!last) continue;
    const subject = subjectOfEntry(last);
    const found = ends.get(subject);
    if (!found) faults.push(`case ${subject} is missing: the export has ${entries.length} entries`);
    else if (found.entries < entries.length) {
      faults.push(
        `case ${subject} has ${found.entries} entries, the export ${entries.length}: some are missing`,
      );
    } else if (found.entries === entries.length && found.hash !== last.hash)
      faults.push(`case ${subject} has another history than in the export`);
  }
  return faults;
};
