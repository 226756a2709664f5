import { type Merge, mergeCyclesIn } from '../domain/case/merges.ts';
import { caseSubject } from '../domain/ledger/subject.ts';
import type { Ledger } from '../ports/ledger.ts';

/** The merge by which a case ended; undefined for one that did not end so. */
const mergeOf = async (ledger: Pick<Ledger, 'load'>, caseId: string): Promise<Merge | undefined> => {
  const last = (await ledger.load(caseSubject(caseId))).entries.findLast(
    ({ entry }) => entry.type === 'case-merged',
  );
  return last && { caseId, into: String(last.entry.detail.into) };
};

/** Circles of merges that some cases lead into; each case on the way is read once. */
export const mergeCyclesFrom = async (
  ledger: Pick<Ledger, 'load'>,
  caseIds: Iterable<string>,
): Promise<readonly (readonly string[])[]> => {
  const merges = new Map<string, Merge | undefined>();
  for (const start of caseIds) {
    let caseId: string | undefined = start;
    while (caseId !== undefined && !merges.has(caseId)) {
      const merge: Merge | undefined = await mergeOf(ledger, caseId);
      merges.set(caseId, merge);
      caseId = merge?.into;
    }
  }
  return mergeCyclesIn([...merges.values()].filter((merge) => merge !== undefined));
};
