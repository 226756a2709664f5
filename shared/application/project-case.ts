import type { Policy } from '../../events/policy.ts';
import { type AnyEntry, type AnyState, isCaseEntry, type StoredEntry } from '../domain/decision/subjects.ts';
import { hour } from '../domain/kernel/day.ts';
import type { Fact, HeldFact } from '../domain/ledger/entry.ts';
import type { StandingView } from '../ports/view-rebuild-store.ts';
import type { View, Views } from '../ports/views.ts';

/** The instant at which a sweep must next look at a case or duty; undefined when it owes nothing or has no level left. */
const nextInstantOf = (state: AnyState): number | undefined => state.owed?.noticeAt ?? state.owed?.next?.at;

/** The view of a case or duty after an entry. */
export const caseViewOf = ({ caseId, seq, recordedAt, after }: AnyEntry): StandingView => ({
  view: { what: 'case', caseId, seq, recordedAt, state: after },
  nextAt: nextInstantOf(after),
});

/** The view of an event that was held. */
export const heldViewOf = (fact: HeldFact, policy: Policy): StandingView => {
  const noticeAt = fact.at + policy.hold.noticeHours * hour;
  const { envelopeId, caseId, duty, eventId, source, type, expiresAt, at } = fact;
  const of = { caseId, ...(duty && { duty }) };
  return {
    view: { what: 'held', envelopeId, ...of, eventId, source, type, recordedAt: at, noticeAt, expiresAt },
    nextAt: Math.min(noticeAt, expiresAt),
  };
};

/** Where a sweep moves a view once it has told of it, and raised nothing. */
export const instantAfterNotice = (view: View): number | undefined =>
  view.what === 'held' ? view.expiresAt : view.state.owed?.next?.at;

/** Brings the views up to an entry of the ledger. */
export const projectEntry = async (views: Views, kept: StoredEntry, freed: boolean): Promise<void> => {
  const { entry, envelopeId } = kept;
  if (isCaseEntry(entry)) await views.noteFirstPeriod(entry.postedTo);
  const { view, nextAt } = caseViewOf(entry);
  await views.put(view, nextAt);
  if (freed) await views.removeHeld(envelopeId);
};

/** Brings the views up to a fact: a held event is watched until it is settled. */
export const projectFact = async (views: Views, fact: Fact, policy: Policy): Promise<void> => {
  // It may have been waiting.
  if (fact.kind !== 'held') return views.removeHeld(fact.envelopeId);
  const { view, nextAt } = heldViewOf(fact, policy);
  await views.put(view, nextAt);
};
