import { identifier } from '../../events/values.ts';
import { canonical, seal } from '../domain/kernel/chain.ts';
import type { Fact } from '../domain/kernel/entry.ts';
import type { Rejection } from '../domain/kernel/rejection.ts';
import type { Command } from '../domain/ledger/command.ts';
import { type AnyDraft, type Decision, decide, type Rulebook } from '../domain/ledger/decide.ts';
import { foldHistory, type History, identityOf } from '../domain/ledger/history.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { Petitioners } from '../ports/petitioners.ts';

export interface HandlePorts {
  readonly ledger: Ledger;
  /** Only the door for complaints has it. */
  readonly petitioners?: Petitioners;
}

const mostConflicts = 20;

/**
 * Takes one event to where it ends: load, decide, one conditional append; on conflict load and decide
 * again. Throws when the store fails: the queue then delivers the event again.
 */
export const handleEvent = async (
  ports: HandlePorts,
  rulebook: Rulebook,
  command: Command,
): Promise<Decision['fate']> => {
  const named = namesOf(command);
  for (let attempt = 0; attempt < mostConflicts; attempt += 1) {
    const record =
      named.caseId === undefined ? { entries: [], facts: [] } : await ports.ledger.load(named.caseId);
    const history = foldHistory(record.entries, record.facts, command.receivedAt);
    const decision = decide(history, await withPetitioner(ports, history, command, named), rulebook);
    if (decision.fate !== 'recorded') {
      const fact = factOf(decision, command, named);
      if (fact) await ports.ledger.note(fact);
      return decision.fate;
    }
    await keepPetitioner(ports, decision.draft, command);
    if (
      (await appendSealed(ports.ledger, history, decision.draft, command.envelopeId, rulebook, false)) ===
      'appended'
    ) {
      return 'recorded';
    }
  }
  throw new Error(`case ${named.caseId}: ${mostConflicts} conflicting appends in a row`);
};

/** Seals a draft to its case's chain and appends it. */
export const appendSealed = (
  ledger: Ledger,
  history: History,
  draft: AnyDraft,
  envelopeId: string,
  rulebook: Rulebook,
  freed: boolean,
): Promise<'appended' | 'conflict'> => {
  const entry = seal(draft, history.last?.hash ?? '', rulebook.sha256);
  const othersHeld = history.held.some((held) => held.envelopeId !== envelopeId);
  return ledger.append({ entry, envelopeId }, { release: othersHeld, freed });
};

interface Named {
  readonly caseId?: string;
  readonly eventId?: string;
}

/** The case and event that a detail names, where it names them well. */
const namesOf = (command: Command): Named => {
  const { caseId, eventId } = command.detail as Record<string, unknown>;
  return {
    ...(identifier.safeParse(caseId).success && { caseId: caseId as string }),
    ...(identifier.safeParse(eventId).success && { eventId: eventId as string }),
  };
};

const petitionerOf = (command: Command): object | undefined => {
  const { petitioner } = command.detail as { petitioner?: object };
  return command.type === 'complaint-filed' ? petitioner : undefined;
};

/** Where an event of this identity stands, petitioners are compared where they are kept. */
const withPetitioner = async (
  ports: HandlePorts,
  history: History,
  command: Command,
  named: Named,
): Promise<Command> => {
  const posted = petitionerOf(command);
  const { caseId, eventId } = named;
  if (!posted || !ports.petitioners || caseId === undefined || eventId === undefined) return command;
  const identity = identityOf(command.source, eventId);
  if (!history.withPetitioner.has(identity)) return command;
  const kept = await ports.petitioners.find(caseId, identity);
  return { ...command, samePetitioner: kept === undefined || canonical(kept) === canonical(posted) };
};

/** Before the entry: a crash between the two leaves data that the repeated event finds in place. */
const keepPetitioner = async (ports: HandlePorts, draft: AnyDraft, command: Command): Promise<void> => {
  const petitioner = petitionerOf(command);
  if (!petitioner) return;
  if (!ports.petitioners) throw new Error('this door has no access to petitioners');
  await ports.petitioners.keep(draft.caseId, identityOf(draft.source, draft.eventId), petitioner);
};

/** What is kept of an event that was not recorded; nothing of our own that was overtaken or repeated. */
const factOf = (decision: Decision, command: Command, named: Named): Fact | undefined => {
  const base = {
    envelopeId: command.envelopeId,
    source: command.source,
    type: command.type.slice(0, mostName),
    at: command.receivedAt,
    ...named,
  };
  switch (decision.fate) {
    case 'held':
      return decision.fact;
    case 'duplicate':
      return command.own ? undefined : { ...base, kind: 'duplicate' };
    case 'rejected':
      return { ...base, kind: 'rejected', ...bounded(decision.rejection) };
    case 'recorded':
    case 'seen':
    case 'stale':
      return undefined;
  }
};

/** A type may be anything that was posted, of any length. */
const mostName = 256;
const mostMessage = 500;
const mostPath = 200;

/** Messages may quote what was posted: they are cut to what an outbound event carries. */
const bounded = (rejection: Rejection): Rejection => ({
  code: rejection.code,
  message: rejection.message.slice(0, mostMessage),
  issues: rejection.issues.map(({ path, message }) => ({
    path: path.slice(0, mostPath),
    message: message.slice(0, mostMessage),
  })),
});
