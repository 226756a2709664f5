import { type CaseType, type DutyType, type InboundType, isPlanType } from '../../../events/catalog.ts';
import type { RejectionCode } from '../../../events/codes.ts';
import type { Policy } from '../../../events/policy.ts';
import { caseDecider } from '../case/decider.ts';
import type { Effects } from '../case/entry.ts';
import type { CaseState } from '../case/state.ts';
import { dutyDecider } from '../duty/decider.ts';
import type { DutyEffects } from '../duty/entry.ts';
import type { DutyState } from '../duty/state.ts';
import { noting } from '../kernel/calendar.ts';
import { canonical, type Sha256 } from '../kernel/chain.ts';
import { hour } from '../kernel/day.ts';
import { postingPeriod } from '../kernel/period.ts';
import { isRejection, type Rejection, reject } from '../kernel/rejection.ts';
import type { Rules } from '../kernel/rules.ts';
import { type Checked, check } from '../ledger/check.ts';
import type { Command } from '../ledger/command.ts';
import type { Decider, DecisionContext, OutcomeOf } from '../ledger/decider.ts';
import type { DraftOf, HeldFact, LedgerEntry } from '../ledger/entry.ts';
import { identityOf } from '../ledger/history.ts';
import type { Organisation } from '../ledger/organisation.ts';
import { type AnyEntry, type History, isOfCases, isOfDuties, isUnopened } from './subjects.ts';

/** What decisions rest on besides the case: data, versioned. */
export interface Rulebook extends Rules {
  readonly organisation: Organisation;
  readonly sha256: Sha256;
}

/** An entry of either sort before it has its place in the chain. */
export type AnyDraft = DraftOf<CaseType, CaseState, Effects> | DraftOf<DutyType, DutyState, DutyEffects>;

/**
 * Where an event ends; `seen` is a delivery repeated inside the system, `stale` one of our own overtaken, `impossible`
 * one of our own that cannot be recorded although nothing overtook it: it must not be lost in silence.
 */
export type Decision =
  | { readonly disposition: 'recorded'; readonly draft: AnyDraft }
  | { readonly disposition: 'held'; readonly fact: HeldFact }
  | { readonly disposition: 'duplicate' }
  | { readonly disposition: 'rejected'; readonly rejection: Rejection }
  | { readonly disposition: 'seen' }
  | { readonly disposition: 'stale' }
  | { readonly disposition: 'impossible'; readonly rejection: Rejection };

/**
 * Decides where an event ends, by the case's history alone. Pure: the instant is part of the command.
 * The order of the checks is the contract's: type, detail, source, unit and region, instant, identity,
 * status, who, then the event's own rules.
 */
export const decide = (history: History, command: Command, rulebook: Rulebook): Decision => {
  if (history.settled.has(command.envelopeId)) return { disposition: 'seen' };
  const decision = decideAnew(history, command, rulebook);
  return command.own ? ofOwn(decision) : decision;
};

/** Why an event of this system's own comes too late: its case or duty has gone on, or stands already. */
const overtaken: ReadonlySet<RejectionCode> = new Set<RejectionCode>([
  'step-not-allowed',
  'event-id-reused',
  'case-exists',
]);

/**
 * What this system posts follows from what the ledger has: nothing that it waits for could still come, and nobody is
 * told that it was rejected. What is wrong with it in any other way is for people to see.
 */
const ofOwn = (decision: Decision): Decision => {
  if (decision.disposition === 'held') return { disposition: 'stale' };
  if (decision.disposition !== 'rejected') return decision;
  const { rejection } = decision;
  return overtaken.has(rejection.code) ? { disposition: 'stale' } : { disposition: 'impossible', rejection };
};

/** A held event that was tried again, and where it ends now. */
export interface Retried {
  readonly held: HeldFact;
  readonly decision: Decision;
}

/**
 * The same for events that were held: they stand in the history already, and are tried again in their order. Two of
 * one identity can both be waiting, where each was taken before the other was noted: the later repeats the earlier.
 *
 * @param wanted which of them to try; the others are only what a later one may repeat
 */
export function* retryHeld(
  history: History,
  rulebook: Rulebook,
  now: number,
  wanted: (held: HeldFact) => boolean = () => true,
): Generator<Retried> {
  const identities = new Map(history.recorded);
  const before: History = { ...history, identities };
  for (const held of history.held) {
    if (wanted(held)) {
      const command: Command = { ...held, bytes: 0, receivedAt: now };
      yield { held, decision: decideAnew(before, command, rulebook) };
    }
    identities.set(identityOf(held), held.digest);
  }
}

const decideAnew = (history: History, command: Command, rulebook: Rulebook): Decision => {
  const checked = check(command, rulebook.policy, rulebook.organisation);
  if ('code' in checked) return { disposition: 'rejected', rejection: checked };
  const digest = digestOf(command, rulebook.sha256);
  const standing = decideIdentity(history, command, checked, digest);
  if (standing) return standing;
  const { policy, organisation } = rulebook;
  const missing = new Set<number>();
  const calendar = noting(rulebook.calendar, missing);
  const context = { checked, policy, calendar, organisation, now: command.receivedAt };
  const result = verdictOn(history, context);
  if (result === 'hold')
    return { disposition: 'held', fact: heldFact(history, command, checked, digest, policy) };
  if (isRejection(result)) return { disposition: 'rejected', rejection: result };
  const stamps = { digest, policy, yearsWithoutHolidays: [...missing].sort((a, b) => a - b) };
  return { disposition: 'recorded', draft: draftOf(history, command, checked, result, stamps) };
};

const judge = <E extends LedgerEntry>(decider: Decider<E>, context: DecisionContext<E>) =>
  decider.refusedByStatus(context) ?? decider.refusedByPoster(context) ?? decider.run(context);

/** What the rules say: those of what stands in the ledger, else of what the event would open. */
const verdictOn = (
  history: History,
  context: Omit<DecisionContext<AnyEntry>, 'history'>,
): Rejection | 'hold' | OutcomeOf<AnyEntry> => {
  if (isOfCases(history)) return judge(caseDecider, { ...context, history });
  if (isOfDuties(history)) return judge(dutyDecider, { ...context, history });
  if (!isUnopened(history)) throw new Error('a history is of a case, of a duty, or of nothing yet');
  return isPlanType(context.checked.type)
    ? judge(dutyDecider, { ...context, history })
    : judge(caseDecider, { ...context, history });
};

/** Type and detail as posted; a petitioner is compared where the data is kept, never by a digest of it. */
const digestOf = (command: Command, sha256: Sha256): string => {
  const { petitioner: _, ...detail } = command.detail as Record<string, unknown>;
  return sha256(canonical({ type: command.type, detail }));
};

const namesPetitioner = (detail: Checked['detail']): boolean =>
  'petitioner' in detail && detail.petitioner !== undefined;

const decideIdentity = (
  history: History,
  command: Command,
  checked: Checked,
  digest: string,
): Decision | undefined => {
  const { source, own } = command;
  const identity = identityOf({ source, eventId: checked.detail.eventId, ...(own && { own }) });
  const stands = history.identities.get(identity);
  if (stands === undefined) return undefined;
  const names = namesPetitioner(checked.detail);
  const same =
    stands === digest &&
    names === history.withPetitioner.has(identity) &&
    (!names || command.samePetitioner !== false);
  if (same) return { disposition: 'duplicate' };
  return {
    disposition: 'rejected',
    rejection: reject(
      'event-id-reused',
      'another event of this source and case has this id: give each its own',
      'eventId',
    ),
  };
};

const commonFields = new Set(['eventId', 'caseId', 'occurredAt', 'by', 'petitioner']);

/** What a decision rested on, as its entry says. */
interface Stamps {
  readonly digest: string;
  readonly policy: Policy;
  readonly yearsWithoutHolidays: readonly number[];
}

const draftOf = (
  history: History,
  command: Command,
  checked: Checked<InboundType>,
  outcome: OutcomeOf<AnyEntry>,
  { digest, policy, yearsWithoutHolidays }: Stamps,
): AnyDraft => {
  const { detail, occurredAt, type } = checked;
  const { by } = detail;
  return {
    v: 1,
    caseId: detail.caseId,
    seq: (history.last?.seq ?? 0) + 1,
    type,
    source: command.source,
    eventId: detail.eventId,
    occurredAt,
    postedAt: command.postedAt,
    recordedAt: command.receivedAt,
    postedTo: postingPeriod(command.receivedAt, occurredAt, history.last?.postedTo),
    by: { unit: by.unit, ...(by.officer !== undefined && { officer: by.officer }) },
    detail: Object.fromEntries(Object.entries(detail).filter(([key]) => !commonFields.has(key))),
    digest,
    ...(namesPetitioner(detail) && { petitioner: true as const }),
    ...(command.own && { own: true as const }),
    policy: `${policy.id}@${policy.version}`,
    ...(yearsWithoutHolidays.length > 0 && { yearsWithoutHolidays }),
    ...(outcome.onTime !== undefined && { onTime: outcome.onTime }),
    effects: outcome.effects,
    after: outcome.state,
    // Each decider gives effects and state of one sort, for types of that sort.
  } as AnyDraft;
};

const heldFact = (
  history: History,
  command: Command,
  checked: Checked,
  digest: string,
  policy: Policy,
): HeldFact => ({
  kind: 'held',
  envelopeId: command.envelopeId,
  source: command.source,
  type: checked.type,
  caseId: checked.detail.caseId,
  ...(command.duty && { duty: command.duty }),
  eventId: checked.detail.eventId,
  at: command.receivedAt,
  occurredAt: checked.occurredAt,
  postedAt: command.postedAt,
  arrival: history.everHeld,
  after: history.last?.seq ?? 0,
  expiresAt: command.receivedAt + policy.hold.expiryHours * hour,
  digest,
  detail: command.detail as Record<string, unknown>,
});
