import { readFileSync } from 'node:fs';
import { paths } from '../../../cli/input/paths.ts';
import { ownSource } from '../../../events/codes.ts';
import { policy } from '../../../events/policy.ts';
import { registry } from '../../../events/registry.ts';
import type { Posting } from '../../../scripts/sample-campaign/posting.ts';
import { sha256 } from '../../../shared/adapters/system/sha256.ts';
import { rulebookOf } from '../../../shared/application/rulebook.ts';
import type { Entry } from '../../../shared/domain/case/entry.ts';
import { decide } from '../../../shared/domain/decision/decide.ts';
import { type AnyEntry, isCaseEntry } from '../../../shared/domain/decision/subjects.ts';
import { calendarOf } from '../../../shared/domain/kernel/calendar.ts';
import { seal } from '../../../shared/domain/kernel/chain.ts';
import { shanghaiText } from '../../../shared/domain/kernel/day.ts';
import type { Command } from '../../../shared/domain/ledger/command.ts';
import { foldHistory } from '../../../shared/domain/ledger/history.ts';
import { escalationEventId } from '../../../shared/domain/ledger/raise-level.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const rulebook = rulebookOf(
  policy.parse(read(paths.policy)),
  registry.parse(read(paths.registry)),
  calendarOf(),
  sha256,
);

/** Nothing is posted twice here and nothing waits, so that the last entry is all the history there is. */
const nothingBefore = foldHistory<AnyEntry>([], [], 0);

const recordedAfter = (
  last: Entry | undefined,
  command: Pick<Command, 'source' | 'own' | 'type' | 'detail' | 'postedAt'>,
): Entry => {
  const decision = decide(
    { ...nothingBefore, state: last?.after, last },
    { ...command, envelopeId: '', bytes: 0, receivedAt: command.postedAt },
    rulebook,
  );
  if (decision.disposition !== 'recorded')
    throw new Error(`${command.type} was not recorded: ${decision.disposition}`);
  const entry = seal(decision.draft, last?.hash ?? '', sha256);
  if (!isCaseEntry(entry)) throw new Error(`${command.type} is for no case`);
  return entry;
};

/** The next level of escalation, where it falls due by an instant. */
const raised = (last: Entry, by: number): Entry | undefined => {
  const { owed } = last.after;
  if (!owed?.next || owed.next.at > by) return undefined;
  const { level, at } = owed.next;
  const detail = {
    eventId: escalationEventId(owed, level),
    caseId: last.caseId,
    occurredAt: shanghaiText(at),
    by: { unit: rulebook.policy.office },
    step: owed.step,
    dueAt: shanghaiText(owed.dueAt),
    level,
  };
  const postedAt = Math.max(at, last.recordedAt);
  return recordedAfter(last, { source: ownSource, own: true, type: 'deadline-passed', detail, postedAt });
};

/** What one case's postings come to in the ledger, decided by the rules, the levels raised between them. */
export const recorded = (postings: readonly Posting[]): readonly Entry[] => {
  const entries: Entry[] = [];
  for (const { source, type, detail, time } of postings) {
    let last = entries.at(-1);
    for (let next = last && raised(last, time); next; next = raised(next, time)) {
      entries.push(next);
      last = next;
    }
    entries.push(recordedAfter(last, { source, type, detail, postedAt: time }));
  }
  return entries;
};
