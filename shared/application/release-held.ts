import type { HeldFact } from '../domain/kernel/entry.ts';
import type { Rejection } from '../domain/kernel/rejection.ts';
import { decideHeld, type Rulebook } from '../domain/ledger/decide.ts';
import { foldHistory, unsettledIn } from '../domain/ledger/history.ts';
import type { Ledger } from '../ports/ledger.ts';
import { appendSealed } from './handle-event.ts';

const settled = ({ envelopeId, source, type, caseId, eventId }: HeldFact, at: number) => ({
  envelopeId,
  source,
  type,
  caseId,
  eventId,
  at,
});

const rejectedFact = (held: HeldFact, rejection: Rejection, at: number) => ({
  ...settled(held, at),
  kind: 'rejected' as const,
  ...rejection,
});

/**
 * Tries a case's held events again, by `occurredAt`, then by arrival; begins again after each that is
 * recorded. One that is no longer to come is rejected.
 *
 * @returns how many were recorded
 */
export const releaseHeld = async (
  ledger: Ledger,
  rulebook: Rulebook,
  caseId: string,
  now: number,
): Promise<number> => {
  let freed = 0;
  for (let again = true; again; ) {
    again = false;
    const record = await ledger.load(caseId);
    const history = foldHistory(record.entries, record.facts, now);
    for (const held of history.held) {
      const decision = decideHeld(history, held, rulebook, now);
      if (decision.fate === 'rejected') await ledger.note(rejectedFact(held, decision.rejection, now));
      if (decision.fate === 'duplicate') await ledger.note({ ...settled(held, now), kind: 'duplicate' });
      if (decision.fate !== 'recorded') continue;
      // On conflict somebody else moved the case on: look again, from the beginning.
      if (
        (await appendSealed(ledger, history, decision.draft, held.envelopeId, rulebook, true)) === 'appended'
      )
        freed += 1;
      again = true;
      break;
    }
  }
  return freed;
};

/** Rejects a case's held events whose time is over, as of the instant at which it ended. */
export const expireHeld = async (ledger: Ledger, caseId: string, now: number): Promise<void> => {
  const { entries, facts } = await ledger.load(caseId);
  for (const held of unsettledIn(entries, facts))
    if (held.expiresAt <= now) await ledger.note(rejectedFact(held, neverArrived, held.expiresAt));
};

const neverArrived: Rejection = {
  code: 'prerequisite-never-arrived',
  message: 'what must come before it did not arrive in time: post that first, then this again',
  issues: [{ path: '', message: 'what must come before it did not arrive in time' }],
};
