import type { InboundType } from '../../../events/catalog.ts';
import type { Policy } from '../../../events/policy.ts';
import { canonical, type Sha256 } from '../kernel/chain.ts';
import { hour } from '../kernel/day.ts';
import { postingPeriod } from '../kernel/period.ts';
import { type Checked, check } from './check.ts';
import type { Command } from './command.ts';
import { type Context, isRejection, type Outcome, reject } from './decide/context.ts';
import { fileComplaint, recordFinding } from './decide/open-case.ts';
import { rules, type StepType } from './decide/rules.ts';
import type { EntryDraft, HeldFact, Rejection } from './entry.ts';
import { type History, identityOf } from './history.ts';
import { isYetToCome, lifecycle, type Row } from './lifecycle.ts';
import type { Organisation } from './organisation.ts';
import type { CaseState } from './state.ts';

/** What decisions rest on besides the case: data, versioned. */
export interface Rulebook {
  readonly policy: Policy;
  readonly organisation: Organisation;
  readonly sha256: Sha256;
}

/** Where an event ends; `seen` is a delivery repeated inside the system, `stale` one of our own overtaken. */
export type Decision =
  | { readonly fate: 'recorded'; readonly draft: EntryDraft }
  | { readonly fate: 'held'; readonly fact: HeldFact }
  | { readonly fate: 'duplicate' }
  | { readonly fate: 'rejected'; readonly rejection: Rejection }
  | { readonly fate: 'seen' }
  | { readonly fate: 'stale' };

/**
 * Decides where an event ends, by the case's history alone. Pure: the instant is part of the command.
 * The order of the checks is the contract's: type, detail, source, unit and region, instant, identity,
 * status, who, then the event's own rules.
 */
export const decide = (history: History, command: Command, rulebook: Rulebook): Decision => {
  if (history.settled.has(command.envelopeId)) return { fate: 'seen' };
  const decision = decideAnew(history, command, rulebook);
  return command.own && decision.fate === 'rejected' ? { fate: 'stale' } : decision;
};

/**
 * The same for an event that was held: it stands in the history already, and is tried again. Two of one
 * identity can both be waiting, where each was taken before the other was noted: the later repeats the earlier.
 */
export const decideHeld = (history: History, held: HeldFact, rulebook: Rulebook, now: number): Decision => {
  const identities = new Map(history.recorded);
  for (const other of history.held) {
    if (other.envelopeId === held.envelopeId) break;
    identities.set(identityOf(other.source, other.eventId), other.digest);
  }
  const command: Command = { ...held, bytes: 0, receivedAt: now };
  return decideAnew({ ...history, identities }, command, rulebook);
};

const decideAnew = (history: History, command: Command, rulebook: Rulebook): Decision => {
  const checked = check(command, rulebook.policy, rulebook.organisation);
  if ('code' in checked) return { fate: 'rejected', rejection: checked };
  const digest = digestOf(command, rulebook.sha256);
  const standing = decideIdentity(history, command, checked, digest);
  if (standing) return standing;
  const row = lifecycle[checked.type];
  const refused = refusalByStatus(history.state, checked, row);
  if (refused === 'hold')
    return { fate: 'held', fact: heldFact(history, command, checked, digest, rulebook.policy) };
  const result =
    refused ??
    refusalByPoster(history.state, checked, row, rulebook.policy) ??
    run(history, checked, row, rulebook.policy, command.receivedAt);
  if (!isRejection(result))
    return { fate: 'recorded', draft: draftOf(history, command, checked, result, digest, rulebook.policy) };
  return { fate: 'rejected', rejection: result };
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
  const identity = identityOf(command.source, checked.detail.eventId);
  const stands = history.identities.get(identity);
  if (stands === undefined) return undefined;
  const names = namesPetitioner(checked.detail);
  const same =
    stands === digest &&
    names === history.withPetitioner.has(identity) &&
    (!names || command.samePetitioner !== false);
  if (same) return { fate: 'duplicate' };
  return {
    fate: 'rejected',
    rejection: reject(
      'event-id-reused',
      'another event of this source and case has this id: give each its own',
      'eventId',
    ),
  };
};

const refusalByStatus = (
  state: CaseState | undefined,
  checked: Checked,
  row: Row,
): Rejection | 'hold' | undefined => {
  if (row.allowed.length === 0) {
    return (
      state &&
      reject('case-exists', `the case ${checked.detail.caseId} is open already: give each its own`, 'caseId')
    );
  }
  if (!state) return 'hold';
  if (row.allowed.includes(state.status)) return undefined;
  if (isYetToCome(row, state.status)) return 'hold';
  return reject('step-not-allowed', `${checked.type} is not allowed any more: the case is ${state.status}`);
};

const refusalByPoster = (
  state: CaseState | undefined,
  checked: Checked,
  row: Row,
  policy: Policy,
): Rejection | undefined => {
  const poster = checked.detail.by.unit;
  switch (row.who) {
    case 'office':
      return poster === policy.office
        ? undefined
        : reject('not-responsible', `only ${policy.office} may post ${checked.type}`, 'by.unit');
    case 'owed unit or office':
      return poster === policy.office || poster === state?.unit
        ? undefined
        : reject('not-responsible', `${state?.unit} owes this step, not ${poster}`, 'by.unit');
    case 'not the unit':
      return poster === state?.unit
        ? reject('self-visit', 'a return visit is made by another than the responsible unit', 'by.unit')
        : undefined;
    case 'anyone':
    case 'this system':
      return undefined;
  }
};

const run = (
  history: History,
  checked: Checked,
  row: Row,
  policy: Policy,
  now: number,
): Outcome | Rejection => {
  const { type, detail, occurredAt: at } = checked;
  if (type === 'complaint-filed') return fileComplaint(policy, at, detail as Checked<typeof type>['detail']);
  if (type === 'finding-recorded') return recordFinding(policy, at, detail as Checked<typeof type>['detail']);
  const { state, last, entries } = history;
  if (!state || !last) throw new Error(`${type} was let through without a case`);
  // The rule of a type takes that type's detail; the catalogue has just parsed it so.
  const rule = rules[type] as (context: Context<StepType>) => Outcome | Rejection;
  return rule({
    policy,
    row,
    state,
    at,
    now,
    entries,
    seq: last.seq + 1,
    detail: detail as Checked<StepType>['detail'],
  });
};

const commonFields = new Set(['eventId', 'caseId', 'occurredAt', 'by', 'petitioner']);

const draftOf = (
  history: History,
  command: Command,
  checked: Checked<InboundType>,
  outcome: Outcome,
  digest: string,
  policy: Policy,
): EntryDraft => {
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
    ...(outcome.onTime !== undefined && { onTime: outcome.onTime }),
    effects: outcome.effects,
    after: outcome.state,
  };
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
  eventId: checked.detail.eventId,
  at: command.receivedAt,
  occurredAt: checked.occurredAt,
  postedAt: command.postedAt,
  arrival: history.everHeld,
  expiresAt: command.receivedAt + policy.hold.expiryHours * hour,
  digest,
  detail: command.detail as Record<string, unknown>,
});
