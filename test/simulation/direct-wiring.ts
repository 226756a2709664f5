import { simulatedClock } from '../../cli/host/clock.ts';
import type { PostedEntry, Schedule, Wiring } from '../../cli/host/wiring.ts';
import { isInboundType } from '../../events/catalog.ts';
import { ownSource } from '../../events/codes.ts';
import type { OutboundEvent } from '../../events/outbound/catalog.ts';
import { memoryDocuments } from '../../shared/adapters/memory/documents.ts';
import { memoryLedger, type Written } from '../../shared/adapters/memory/ledger.ts';
import { memoryPetitioners } from '../../shared/adapters/memory/petitioners.ts';
import { memoryViews } from '../../shared/adapters/memory/views.ts';
import { announcementsOf, rejectionOf } from '../../shared/application/announce.ts';
import type { ReportBasis } from '../../shared/application/close-period.ts';
import { handleEvent } from '../../shared/application/handle-event.ts';
import {
  issueDueMonthlyBulletins,
  issueDueTenDayStatistics,
} from '../../shared/application/issue-statements.ts';
import { deriveDuties, openDuties } from '../../shared/application/open-duties.ts';
import { projectEntry, projectFact } from '../../shared/application/project-case.ts';
import { releaseHeld } from '../../shared/application/release-held.ts';
import { sweepDeadlines } from '../../shared/application/sweep-deadlines.ts';
import { dayOf, hour, minute, startOf } from '../../shared/domain/kernel/day.ts';
import { closeOf, nextPeriod, type Period, periodOf } from '../../shared/domain/kernel/period.ts';
import { subjectOfEntry, subjectOfHeld } from '../../shared/domain/ledger/subject.ts';

/** The use cases wired to each other without any host: for rules that hold whatever carries the events. */
export const directWiring = (basis: ReportBasis, { withPlan = false } = {}) => {
  const clock = simulatedClock(0);
  const written: Written[] = [];
  const ledger = memoryLedger((item) => written.push(item));
  const views = memoryViews();
  const petitioners = memoryPetitioners();
  const documents = memoryDocuments();
  const sent: OutboundEvent[] = [];
  const { rulebook } = basis;
  let posted = 0;

  const handle = (entry: PostedEntry, own = false) =>
    handleEvent({ ledger, petitioners }, rulebook, {
      envelopeId: `event-${++posted}`,
      source: entry.source,
      own,
      type: entry.type,
      detail: JSON.parse(entry.detail) as unknown,
      bytes: Buffer.byteLength(entry.detail),
      postedAt: entry.time,
      receivedAt: clock.now(),
    });
  const outbound = {
    put: async (events: readonly OutboundEvent[]) => {
      for (const event of events) {
        sent.push(event);
        if (isInboundType(event.type)) {
          const { type, time } = event;
          await handle({ source: ownSource, type, detail: JSON.stringify(event.detail), time }, true);
        }
      }
    },
  };
  const quiet = async () => {
    for (let next = written.shift(); next; next = written.shift()) {
      if (next.kind === 'entry') {
        await projectEntry(views, next.kept, next.note.freed);
        await outbound.put(announcementsOf(next.kept.entry));
        await deriveDuties(outbound, rulebook, basis.registry, next.kept.entry);
        if (next.note.release)
          await releaseHeld(ledger, rulebook, subjectOfEntry(next.kept.entry), clock.now());
      } else {
        await projectFact(views, next.fact, rulebook.policy);
        if (next.fact.kind === 'rejected') await outbound.put([rejectionOf(next.fact)]);
        if (next.fact.kind === 'held')
          await releaseHeld(ledger, rulebook, subjectOfHeld(next.fact), clock.now(), next.fact);
      }
    }
  };
  const ports = { ledger, views, documents, outbound };
  const afterClose = (delay: number) => (instant: number) => {
    let period: Period = periodOf(instant - 40 * 24 * hour);
    while (closeOf(period) + delay <= instant) period = nextPeriod(period);
    return closeOf(period) + delay;
  };
  const schedules: (Schedule & { act: () => Promise<unknown> })[] = [
    {
      name: 'sweep',
      isSweep: true,
      fromStart: false,
      nextAfter: (instant) => startOf(dayOf(instant)) + 5 * minute,
      act: () => sweepDeadlines({ views, ledger, outbound }, rulebook, clock.now()),
    },
    {
      name: 'open-duties',
      isSweep: false,
      fromStart: true,
      nextAfter: (instant) => startOf(dayOf(instant) + 1),
      // Most stories are of cases alone: some seven hundred duties would only slow them.
      act: async () =>
        withPlan ? openDuties({ views, outbound }, rulebook, basis.registry, clock.now()) : 0,
    },
    {
      name: 'ten-day',
      isSweep: false,
      fromStart: false,
      nextAfter: afterClose(10 * minute),
      act: () => issueDueTenDayStatistics(ports, basis, clock.now()),
    },
    {
      name: 'monthly',
      isSweep: false,
      fromStart: false,
      nextAfter: (instant) => {
        let at = afterClose(20 * minute)(instant);
        while (!periodOf(at).endsWith('-1')) at = afterClose(20 * minute)(at);
        return at;
      },
      act: () => issueDueMonthlyBulletins(ports, basis, clock.now()),
    },
  ];
  const wiring: Wiring = {
    window: 1,
    schedules,
    nextInstant: () => views.nextInstant(),
    post: async (entries) => {
      for (const entry of entries) {
        clock.set(entry.time);
        await handle(entry);
        await quiet();
      }
    },
    run: async (schedule, at) => {
      clock.set(at);
      await schedules.find(({ name }) => name === schedule.name)?.act();
      await quiet();
    },
  };
  return { wiring, ledger, views, petitioners, documents, sent };
};
