import type { OutboundEvent } from '../../events/outbound/catalog.ts';
import type { Entry, RejectedFact } from '../domain/case/entry.ts';
import { shanghaiText } from '../domain/kernel/day.ts';

/** What the world is told of an entry: never more than codes, instants and levels. */
export const announcementsOf = (entry: Entry): OutboundEvent[] => {
  const { caseId, effects, after, seq, recordedAt: time } = entry;
  const { region, unit, status, owed } = after;
  const ofCase = { caseId, region, ...(unit !== undefined && { unit }) };
  const events: OutboundEvent[] = [];
  if (effects.opened === 'filed') events.push({ type: 'case-opened', time, detail: { ...ofCase, status } });
  if (effects.lifted && effects.discharged) {
    const detail = { ...ofCase, step: effects.discharged, level: effects.lifted };
    events.push({ type: 'escalation-lifted', time, detail });
  }
  if (owed) {
    const detail = { caseId, region, unit: owed.by, step: owed.step, dueAt: shanghaiText(owed.dueAt) };
    if (effects.raised)
      events.push({ type: 'escalation-raised', time, detail: { ...detail, level: effects.raised } });
    else if (owed.since === seq || effects.discharged) events.push({ type: 'step-owed', time, detail });
  }
  if (effects.ended) events.push({ type: 'case-ended', time, detail: { ...ofCase, status } });
  return events;
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
