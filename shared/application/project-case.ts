import type { Policy } from '../../events/policy.ts';
import { hour } from '../domain/kernel/day.ts';
import type { Fact } from '../domain/kernel/entry.ts';
import type { KeptEntry } from '../domain/ledger/history.ts';
import { type AnyState, isCaseEntry } from '../domain/ledger/recorded.ts';
import type { Views } from '../ports/views.ts';

/** The instant at which a sweep must next look at a case or duty; undefined when it owes nothing or has no level left. */
const nextInstantOf = (state: AnyState): number | undefined => state.owed?.noticeAt ?? state.owed?.next?.at;

/** Brings the views up to an entry of the ledger. */
export const projectEntry = async (views: Views, kept: KeptEntry, freed: boolean): Promise<void> => {
  const { entry, envelopeId } = kept;
  if (isCaseEntry(entry)) await views.noteFirstPeriod(entry.postedTo);
  const { caseId, seq, recordedAt, after } = entry;
  await views.put({ what: 'case', caseId, seq, recordedAt, state: after }, nextInstantOf(after));
  if (freed) await views.removeHeld(envelopeId);
};

/** Brings the views up to a fact: a held event is watched until it is settled. */
export const projectFact = async (views: Views, fact: Fact, policy: Policy): Promise<void> => {
  // It may have been waiting.
  if (fact.kind !== 'held') return views.removeHeld(fact.envelopeId);
  const noticeAt = fact.at + policy.hold.noticeHours * hour;
  const { envelopeId, caseId, eventId, source, type, expiresAt, at } = fact;
  await views.put(
    { what: 'held', envelopeId, caseId, eventId, source, type, recordedAt: at, noticeAt, expiresAt },
    Math.min(noticeAt, expiresAt),
  );
};
