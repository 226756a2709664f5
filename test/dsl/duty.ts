import { expect } from 'vitest';
import type { RejectionCode } from '../../events/codes.ts';
import { ownSource } from '../../events/codes.ts';
import type { Policy } from '../../events/policy.ts';
import { type Decision, decide, type Rulebook } from '../../shared/domain/decision/decide.ts';
import { isDutyEntry, type StoredEntry } from '../../shared/domain/decision/subjects.ts';
import type { DutyEntry } from '../../shared/domain/duty/entry.ts';
import { seal } from '../../shared/domain/kernel/chain.ts';
import { shanghaiText } from '../../shared/domain/kernel/day.ts';
import { foldHistory } from '../../shared/domain/ledger/history.ts';
import { escalationEventId } from '../../shared/domain/ledger/raise-level.ts';
import { openingOf } from '../../shared/domain/plan/obligation.ts';
import { obligationsOf } from '../../shared/domain/plan/obligations.ts';
import { rulebook as campaign, office, reportBasis } from './rulebook.ts';
import { at, wall } from './shanghai.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Who posts, from where, and under which id; the office, where nothing is said. */
export interface Posted {
  readonly by?: string;
  readonly source?: string;
  readonly eventId?: string;
}

/** A duty as sentences speak of it: instants as a clock in Shanghai shows them. */
const accountOf = (entry: DutyEntry) => {
  const { status, unit, owed, redone, highest, memory } = entry.after;
  return {
    status,
    unit,
    owes: owed?.step,
    by: owed?.by,
    due: owed && wall(owed.dueAt),
    level: owed?.level,
    onTime: entry.onTime,
    lifted: entry.effects.lifted,
    highest,
    redone,
    memory,
  };
};
type DutyAccount = ReturnType<typeof accountOf>;
/** What a sentence says of a duty; undefined where it says that there is none. */
type Expected = { readonly [K in keyof DutyAccount]?: DutyAccount[K] | undefined };

/** The ledger of one duty, told event by event; each changes it, where it is recorded. */
export const dutyStory = (caseId: string, rulebook: Rulebook = campaign) => {
  const kept: (StoredEntry & { readonly entry: DutyEntry })[] = [];
  let number = 0;
  const hear = (
    type: string,
    instant: number,
    fields: Fields,
    { by = office, source = 'supervision.province', eventId }: Posted,
    own = false,
  ): Decision => {
    number += 1;
    const detail = {
      eventId: eventId ?? `e${number}`,
      caseId,
      occurredAt: shanghaiText(instant),
      by: { unit: by },
      ...fields,
    };
    const history = foldHistory(kept, [], instant);
    const command = {
      envelopeId: `envelope-${number}`,
      source,
      own,
      type,
      detail,
      bytes: 100,
      postedAt: instant,
      receivedAt: instant,
    };
    const decision = decide(history, command, rulebook);
    if (decision.disposition !== 'recorded') return decision;
    const entry = seal(decision.draft, history.last?.hash ?? '', rulebook.sha256);
    if (!isDutyEntry(entry)) throw new Error('the story is of a duty');
    kept.push({ entry, envelopeId: command.envelopeId });
    return decision;
  };
  const last = (): DutyEntry => {
    const entry = kept.at(-1)?.entry;
    if (!entry) throw new Error('the story has no entry');
    return entry;
  };
  const dispositionOf = (decision: Decision) =>
    decision.disposition === 'rejected'
      ? `rejected: ${decision.rejection.code} ${decision.rejection.issues[0]?.path ?? ''}`.trim()
      : decision.disposition;
  const story = {
    /** The obligation of the plan opens it, on its day. */
    opened: () => {
      const { policy } = rulebook;
      const found = obligationsOf(policy, reportBasis.registry).find((each) => each.caseId === caseId);
      if (!found) throw new Error(`the plan has no ${caseId}`);
      const { eventId, caseId: _, occurredAt: __, by: ___, ...fields } = openingOf(found, policy);
      expect(
        dispositionOf(hear('obligation-opened', found.from, fields, { source: ownSource, eventId }, true)),
      ).toBe('recorded');
      return story;
    },
    /** It is opened by this system, as something that follows from a case. */
    follows: (fields: Fields, instant: string) => {
      const decision = hear('obligation-opened', at(instant), fields, { source: ownSource }, true);
      expect(dispositionOf(decision)).toBe('recorded');
      return story;
    },
    recorded: (type: string, instant: string, fields: Fields = {}, posted: Posted = {}) => {
      expect(dispositionOf(hear(type, at(instant), fields, posted))).toBe('recorded');
      return story;
    },
    /** This system itself compared it with the ledger. */
    compared: (instant: string, fields: Fields) => {
      const decision = hear('reconciliation-made', at(instant), fields, { source: ownSource }, true);
      expect(dispositionOf(decision)).toBe('recorded');
      return story;
    },
    /** The next level falls due and is raised. */
    raised: () => {
      const { owed } = last().after;
      if (!owed?.next) throw new Error('no level is left');
      const { level, at: instant } = owed.next;
      const fields = { step: owed.step, dueAt: shanghaiText(owed.dueAt), level };
      const eventId = escalationEventId(owed, level);
      expect(
        dispositionOf(hear('deadline-passed', instant, fields, { source: ownSource, eventId }, true)),
      ).toBe('recorded');
      return story;
    },
    rejected: (
      code: RejectionCode,
      path: string,
      type: string,
      instant: string,
      fields: Fields = {},
      posted: Posted = {},
    ) => {
      expect(dispositionOf(hear(type, at(instant), fields, posted))).toBe(`rejected: ${code} ${path}`.trim());
      return story;
    },
    held: (type: string, instant: string, fields: Fields = {}, posted: Posted = {}) => {
      expect(dispositionOf(hear(type, at(instant), fields, posted))).toBe('held');
      return story;
    },
    stands: (expected: Expected) => {
      expect(accountOf(last())).toMatchObject(expected);
      return story;
    },
    entries: (): readonly DutyEntry[] => kept.map(({ entry }) => entry),
  };
  return story;
};

/** The campaign’s rules with another plan. */
export const planned = (change: (plan: NonNullable<Policy['plan']>) => Partial<Policy['plan'] & object>) => {
  const { plan } = campaign.policy;
  if (!plan) throw new Error('the campaign has a plan');
  return { ...campaign, policy: { ...campaign.policy, plan: { ...plan, ...change(plan) } } };
};
