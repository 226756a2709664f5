import { type Retried, type Rulebook, retryHeld } from '../domain/decision/decide.ts';
import type { History } from '../domain/decision/subjects.ts';
import type { Rejection } from '../domain/kernel/rejection.ts';
import type { HeldFact } from '../domain/ledger/entry.ts';
import { foldHistory, unsettledIn } from '../domain/ledger/history.ts';
import type { SubjectId } from '../domain/ledger/subject.ts';
import type { Ledger } from '../ports/ledger.ts';
import { appendSealed } from './handle-event.ts';

const settled = ({ envelopeId, source, type, caseId, duty, eventId }: HeldFact, at: number) => ({
  envelopeId,
  source,
  type,
  caseId,
  ...(duty && { duty }),
  eventId,
  at,
});

const rejectedFact = (held: HeldFact, rejection: Rejection, at: number) => ({
  ...settled(held, at),
  kind: 'rejected' as const,
  ...rejection,
});

/** Ends the wait of an event where its end has come; undefined where the history stays as it was read. */
const settle = async (
  ledger: Ledger,
  rulebook: Rulebook,
  history: History,
  { held, decision }: Retried,
  now: number,
): Promise<'appended' | 'conflict' | undefined> => {
  if (decision.disposition === 'rejected') await ledger.note(rejectedFact(held, decision.rejection, now));
  if (decision.disposition === 'duplicate') await ledger.note({ ...settled(held, now), kind: 'duplicate' });
  if (decision.disposition !== 'recorded') return undefined;
  return appendSealed(ledger, history, decision.draft, held.envelopeId, rulebook, true);
};

/**
 * Tries the held events of a case or duty again, by `occurredAt`, then by arrival; begins again after each that is
 * recorded. One that is no longer to come is rejected.
 *
 * @param just the one that was held just now: where nothing was recorded since, no other has to be tried
 * @returns how many were recorded
 */
export const releaseHeld = async (
  ledger: Ledger,
  rulebook: Rulebook,
  subject: SubjectId,
  now: number,
  just?: HeldFact,
): Promise<number> => {
  let freed = 0;
  for (let again = true; again; ) {
    again = false;
    const record = await ledger.load(subject);
    const history = foldHistory(record.entries, record.facts, now);
    const isNews = just === undefined || (history.last?.seq ?? 0) !== just.after;
    const wanted = (held: HeldFact) => isNews || held.envelopeId === just.envelopeId;
    for (const retried of retryHeld(history, rulebook, now, wanted)) {
      const outcome = await settle(ledger, rulebook, history, retried, now);
      if (outcome === undefined) continue;
      if (outcome === 'appended') freed += 1;
      // Recorded, or somebody else was faster: look again, from the beginning.
      again = true;
      break;
    }
  }
  return freed;
};

/** Rejects the held events of a case or duty whose time is over, as of the instant at which it ended. */
export const expireHeld = async (ledger: Ledger, subject: SubjectId, now: number): Promise<void> => {
  const { entries, facts } = await ledger.load(subject);
  for (const held of unsettledIn(entries, facts))
    if (held.expiresAt <= now) await ledger.note(rejectedFact(held, neverArrived, held.expiresAt));
};

const neverArrived: Rejection = {
  code: 'prerequisite-never-arrived',
  message: 'what must come before it did not arrive in time: post that first, then this again',
  issues: [{ path: '', message: 'what must come before it did not arrive in time' }],
};
