import { isDutyType } from '../../events/catalog.ts';
import { dutyName, identifier } from '../../events/values.ts';
import { type AnyDraft, type Decision, decide, type Rulebook } from '../domain/decision/decide.ts';
import type { History } from '../domain/decision/subjects.ts';
import { canonical, seal } from '../domain/kernel/chain.ts';
import type { Rejection } from '../domain/kernel/rejection.ts';
import type { Command } from '../domain/ledger/command.ts';
import type { Fact } from '../domain/ledger/entry.ts';
import { foldHistory, identityOf } from '../domain/ledger/history.ts';
import { idOfSubject, isDutySubject, type SubjectId, subjectsNamedBy } from '../domain/ledger/subject.ts';
import type { CaseRecord, Ledger } from '../ports/ledger.ts';
import type { Petitioners } from '../ports/petitioners.ts';

export interface HandlePorts {
  readonly ledger: Ledger;
  /** Only the door for complaints has it. */
  readonly petitioners?: Petitioners;
}

const mostConflicts = 20;

/**
 * Takes one event to where it ends: load, decide, one conditional append; on conflict load and decide
 * again.
 *
 * @throws Error when the store fails, or when what this system posted itself cannot be recorded: the queue then
 * delivers the event again, and keeps it among its dead letters in the end
 */
export const handleEvent = async (
  ports: HandlePorts,
  rulebook: Rulebook,
  command: Command,
): Promise<Decision['disposition']> => {
  const named = namesOf(command);
  for (let attempt = 0; attempt < mostConflicts; attempt += 1) {
    const { record, subject } = await loadNamed(ports.ledger, command, named);
    const history = foldHistory(record.entries, record.facts, command.receivedAt);
    const of = subject && isDutySubject(subject) ? { ...command, duty: true as const } : command;
    const decision = decide(history, await withPetitioner(ports, history, of, named), rulebook);
    if (decision.disposition === 'impossible')
      throw new Error(`${command.type} of ${subject} cannot be recorded: ${decision.rejection.message}`);
    if (decision.disposition !== 'recorded') {
      const fact = factOf(decision, of, { ...named, ...(subject && { caseId: idOfSubject(subject) }) });
      if (fact) await ports.ledger.note(fact);
      return decision.disposition;
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
  /** As the event names it: a case, or a duty, before which `duty/` may stand. */
  readonly caseId?: string;
  readonly eventId?: string;
}

const nothing: CaseRecord = { entries: [], facts: [] };

/** What the event belongs to, with all that the ledger keeps of it; of several places the first where it stands. */
const loadNamed = async (
  ledger: Ledger,
  command: Command,
  { caseId }: Named,
): Promise<{ record: CaseRecord; subject?: SubjectId }> => {
  if (caseId === undefined) return { record: nothing };
  const [first, ...others] = subjectsNamedBy(command, caseId);
  const record = await ledger.load(first);
  if (record.entries.length > 0) return { record, subject: first };
  for (const subject of others) {
    const other = await ledger.load(subject);
    if (other.entries.length + other.facts.length > 0) return { record: other, subject };
  }
  return { record, subject: first };
};

/** Whether a text names a case, or, of an event that acts on duties, a duty. */
const namesSubject = (type: string, caseId: unknown): caseId is string =>
  (isDutyType(type) ? dutyName : identifier).safeParse(caseId).success;

/** The case or duty and the event that a detail names, where it names them well. */
const namesOf = (command: Command): Named => {
  const { caseId, eventId } = command.detail as Record<string, unknown>;
  return {
    ...(namesSubject(command.type, caseId) && { caseId }),
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
  const identity = identityOf({ source: command.source, eventId });
  if (!history.withPetitioner.has(identity)) return command;
  const kept = await ports.petitioners.find(caseId, identity);
  return { ...command, samePetitioner: kept === undefined || canonical(kept) === canonical(posted) };
};

/** Before the entry: a crash between the two leaves data that the repeated event finds in place. */
const keepPetitioner = async (ports: HandlePorts, draft: AnyDraft, command: Command): Promise<void> => {
  const petitioner = petitionerOf(command);
  if (!petitioner) return;
  if (!ports.petitioners) throw new Error('this door has no access to petitioners');
  await ports.petitioners.keep(draft.caseId, identityOf(draft), petitioner);
};

/** What is kept of an event that was not recorded; nothing of our own that was overtaken or repeated. */
const factOf = (decision: Decision, command: Command, named: Named): Fact | undefined => {
  const base = {
    envelopeId: command.envelopeId,
    source: command.source,
    type: quoted(command.type, mostName),
    at: command.receivedAt,
    ...(command.duty && { duty: command.duty }),
    ...named,
  };
  switch (decision.disposition) {
    case 'held':
      return decision.fact;
    case 'duplicate':
      return command.own ? undefined : { ...base, kind: 'duplicate' };
    case 'rejected':
      return { ...base, kind: 'rejected', ...bounded(decision.rejection) };
    case 'recorded':
    case 'seen':
    case 'stale':
    case 'impossible':
      return undefined;
  }
};

/** A type may be anything that was posted, of any length. */
const mostName = 256;
const mostMessage = 500;
const mostPath = 200;

/**
 * What was posted, cut to what an outbound event carries. Half of a character, posted as one or left by the cut, is
 * replaced: no outbound event may have one, and stores refuse it.
 */
const quoted = (text: string, most: number): string =>
  text.slice(0, most).replace(/\p{Surrogate}/gu, '\uFFFD');

const bounded = (rejection: Rejection): Rejection => ({
  code: rejection.code,
  message: quoted(rejection.message, mostMessage),
  issues: rejection.issues.map(({ path, message }) => ({
    path: quoted(path, mostPath),
    message: quoted(message, mostMessage),
  })),
});
