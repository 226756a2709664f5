import type { Policy } from '../../events/policy.ts';
import { isCaseEntry } from '../domain/decision/subjects.ts';
import { canonical } from '../domain/kernel/chain.ts';
import type { Period } from '../domain/kernel/period.ts';
import { unsettledIn } from '../domain/ledger/history.ts';
import {
  caseSubject,
  isDutySubject,
  type SubjectId,
  subjectOfEntry,
  subjectOfFact,
  subjectOfHeld,
  subjectOfState,
} from '../domain/ledger/subject.ts';
import type { CaseRecord, Ledger, LedgerReader } from '../ports/ledger.ts';
import type { StandingView, ViewKey, ViewRebuildStore } from '../ports/view-rebuild-store.ts';
import type { View, Views } from '../ports/views.ts';
import { caseViewOf, heldViewOf, instantAfterNotice } from './project-case.ts';

export interface RebuildPorts {
  readonly ledger: Pick<Ledger & LedgerReader, 'load' | 'everything'>;
  readonly kept: ViewRebuildStore;
  readonly views: Pick<Views, 'noteFirstPeriod'>;
}

/** What a rebuilding found: how many views are right, and what it did about those that were not. */
export interface Rebuilt {
  readonly right: number;
  /** Views that were missing, behind the ledger, ahead of it, or otherwise than it gives. */
  readonly made: number;
  /** Views of what the ledger does not know, or has settled. */
  readonly removed: number;
}

const keyOf = (view: View): ViewKey =>
  view.what === 'case' ? { what: 'case', id: subjectOfState(view) } : { what: 'held', id: view.envelopeId };

const subjectOf = (view: View): SubjectId =>
  view.what === 'case' ? subjectOfState(view) : subjectOfHeld(view);
const textOf = ({ what, id }: ViewKey): string => `${what}#${id}`;

/** What a record is kept of; undefined for what named neither case nor duty. */
const subjectOfRecord = ({ entries: [first], facts: [fact] }: CaseRecord): SubjectId | undefined =>
  first ? subjectOfEntry(first.entry) : fact && subjectOfFact(fact);

/** The views that a case's record gives, by their keys. */
const viewsOf = (record: CaseRecord, policy: Policy): Map<string, StandingView> => {
  const last = record.entries.at(-1)?.entry;
  const all = [
    ...(last ? [caseViewOf(last)] : []),
    // A sweep still has to tell of what waits, or to end its wait.
    ...unsettledIn(record.entries, record.facts).map((fact) => heldViewOf(fact, policy)),
  ];
  return new Map(all.map((each) => [textOf(keyOf(each.view)), each]));
};

/** The same view, and its instant that of the ledger, or the one to which a sweep has moved it since. */
const isRight = (standing: StandingView | undefined, given: StandingView | undefined): boolean => {
  if (!standing || !given) return standing === given;
  const instants = [given.nextAt, instantAfterNotice(given.view)];
  return instants.includes(standing.nextAt) && canonical(standing.view) === canonical(given.view);
};

const mostAttempts = 20;

/**
 * Rebuilds the views from the ledger while intake and sweeps go on. Each view is switched by one conditional
 * write from what stood to what the ledger gives; a view that is right already is left as it is, with what a
 * sweep has noted in it. May be cut off and begun again at any time.
 *
 * What stands is always read before the ledger is: a view is written after its entry, so that a ledger read
 * later cannot be behind it, unless entries were lost.
 *
 * @param onCase called after each case, for progress
 */
export const rebuildViews = async (
  { ledger, kept, views }: RebuildPorts,
  policy: Policy,
  onCase: () => void = () => {},
): Promise<Rebuilt> => {
  const count = { right: 0, made: 0, removed: 0 };
  const settle = async (key: ViewKey, subject: SubjectId): Promise<void> => {
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      const standing = await kept.find(key);
      const given = viewsOf(await ledger.load(subject), policy).get(textOf(key));
      if (isRight(standing, given)) {
        if (given) count.right += 1;
        return;
      }
      if ((await kept.replace(key, standing, given)) === 'conflict') continue;
      count[given ? 'made' : 'removed'] += 1;
      return;
    }
    throw new Error(`${textOf(key)} of ${subject} moved on ${mostAttempts} times in a row: try again`);
  };

  const subjects = new Set<SubjectId>();
  let first: Period | undefined;
  for await (const record of ledger.everything()) {
    const subject = subjectOfRecord(record);
    if (subject === undefined) continue;
    for (const { entry } of record.entries) {
      if (isCaseEntry(entry) && (first === undefined || entry.postedTo < first)) first = entry.postedTo;
    }
    const given = [...viewsOf(record, policy).values()];
    for (const { view } of given) await settle(keyOf(view), subject);
    subjects.add(subject);
    onCase();
  }
  if (first !== undefined) await views.noteFirstPeriod(first);
  // A held event may have been settled since it was looked at: all of those are looked at once more.
  for await (const { view } of kept.standing()) {
    const subject = subjectOf(view);
    const before = count.right;
    if (view.what === 'held' || !subjects.has(subject)) await settle(keyOf(view), subject);
    // Views of duties once stood under the id alone, where only a case’s may.
    if (view.what === 'case' && isDutySubject(subject))
      await settle({ what: 'case', id: view.caseId }, caseSubject(view.caseId));
    count.right = before;
  }
  return count;
};
