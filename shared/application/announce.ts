import type { OutboundEvent } from '../../events/outbound/catalog.ts';
import { type AnyEntry, isCaseEntry, isDutyEntry } from '../domain/decision/subjects.ts';
import type { Comparison } from '../domain/duty/compare.ts';
import type { DutyEntry } from '../domain/duty/entry.ts';
import { shanghaiText } from '../domain/kernel/day.ts';
import type { RejectedFact } from '../domain/ledger/entry.ts';

/** What the world is told of an entry: never more than codes, counts, instants and levels. */
export const announcementsOf = (entry: AnyEntry): OutboundEvent[] => {
  const { caseId, recordedAt: time, seq } = entry;
  const { effects, after } = entry;
  const { region, unit, owed } = after;
  const ofCase = { caseId, region, ...(unit !== undefined && { unit }) };
  const events: OutboundEvent[] = [];
  if (isCaseEntry(entry) && entry.effects.opened === 'filed')
    events.push({ type: 'case-opened', time, detail: { ...ofCase, status: entry.after.status } });
  if (isDutyEntry(entry)) events.push(...gapIn(entry));
  if (effects.lifted && effects.discharged) {
    const detail = { ...ofCase, step: effects.discharged, level: effects.lifted };
    events.push({ type: 'escalation-lifted', time, detail });
  }
  if (owed) {
    const { step, by, dueAt } = owed;
    const detail = { caseId, region, unit: by, step, dueAt: shanghaiText(dueAt) };
    if (effects.raised)
      events.push({ type: 'escalation-raised', time, detail: { ...detail, level: effects.raised } });
    else if (owed.since === seq || effects.discharged) events.push({ type: 'step-owed', time, detail });
  }
  if (effects.ended) events.push(endOf(entry));
  return events;
};

/** That something ended, and how. */
const endOf = (entry: AnyEntry): OutboundEvent => {
  const { caseId, recordedAt: time } = entry;
  if (isCaseEntry(entry)) {
    const { region, unit, status } = entry.after;
    return {
      type: 'case-ended',
      time,
      detail: { caseId, region, ...(unit !== undefined && { unit }), status },
    };
  }
  const { kind, region, unit, status } = entry.after;
  return {
    type: 'duty-ended',
    time,
    detail: { caseId, kind, region, unit, status: status === 'exempted' ? 'exempted' : 'discharged' },
  };
};

/** `follow-up-gap-detected`, where a comparison found the ledger and a source to differ. */
const gapIn = ({ type, detail, caseId, recordedAt: time, after }: DutyEntry): OutboundEvent[] => {
  if (type !== 'reconciliation-made') return [];
  const found = detail as unknown as Comparison;
  if (found.agrees) return [];
  const { counted, recorded, missing, unlisted } = found;
  const { region, unit } = after;
  return [
    {
      type: 'follow-up-gap-detected',
      time,
      detail: { caseId, region, unit, counted, recorded, missing, unlisted },
    },
  ];
};

/** `event-rejected`, told to the event's source. */
export const rejectionOf = (fact: RejectedFact): OutboundEvent => ({
  type: 'event-rejected',
  time: fact.at,
  detail: {
    source: fact.source,
    detailType: fact.type,
    ...(fact.caseId !== undefined && { caseId: fact.caseId }),
    ...(fact.eventId !== undefined && { eventId: fact.eventId }),
    code: fact.code,
    message: fact.message,
    issues: [...fact.issues],
  },
});
