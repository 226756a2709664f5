import type { OutboundEvent } from '../../events/outbound/catalog.ts';
import type { Policy } from '../../events/policy.ts';
import type { Rulebook } from '../domain/decision/decide.ts';
import { isDutyEntry } from '../domain/decision/subjects.ts';
import { shanghaiText } from '../domain/kernel/day.ts';
import { escalationEventId } from '../domain/ledger/raise-level.ts';
import { dutySubject, type SubjectId, subjectOfHeld } from '../domain/ledger/subject.ts';
import type { Ledger, LedgerReader } from '../ports/ledger.ts';
import type { Outbound } from '../ports/outbound.ts';
import type { CaseView, HeldView, View, Views } from '../ports/views.ts';
import { instantAfterNotice } from './project-case.ts';
import { type Filings, filingsOf, reconcile } from './reconcile.ts';
import { expireHeld } from './release-held.ts';

export interface SweepPorts {
  readonly views: Views;
  readonly ledger: Ledger & Pick<LedgerReader, 'entriesPostedTo'>;
  readonly outbound: Outbound;
}

export interface Swept {
  readonly raised: number;
  readonly noticed: number;
  readonly expired: number;
}

const batch = 100;

/**
 * Views that one sweep looks at, those first that have waited longest: after an outage there may be more than
 * one invocation can hold or finish. The next sweep goes on with the rest.
 */
const mostViews = 10_000;

/**
 * Looks at all whose instant has come: raises at most one level a case, tells of deadlines that draw
 * near and of events that wait, and ends the wait of those whose time is over. What it posts is decided
 * by the ledger; a sweep that fails half way is repeated by the next.
 */
export const sweepDeadlines = async (ports: SweepPorts, rulebook: Rulebook, now: number): Promise<Swept> => {
  const { policy } = rulebook;
  const swept = { raised: 0, noticed: 0, expired: 0 };
  let pending: Action[] = [];
  const flush = async () => {
    await ports.outbound.put(pending.flatMap(({ event }) => event ?? []));
    // Side by side: one after the other, a midnight of many notices would outlast the function.
    await Promise.all(
      pending
        .filter(({ postpones }) => postpones)
        .map(({ view, nextAt }) => ports.views.postpone(view, nextAt)),
    );
    pending = [];
  };
  const filings = filingsOf(ports.ledger);
  const expired = new Set<SubjectId>();
  const due: View[] = [];
  for await (const view of ports.views.due(now)) {
    // At one instant sweeps come before entries: what is recorded at this very instant is for the next one.
    if (view.recordedAt >= now) continue;
    due.push(view);
    if (due.length === mostViews) break;
  }
  for (const view of due) {
    if (view.what === 'held' && view.expiresAt <= now) {
      const subject = subjectOfHeld(view);
      // Once for all that wait there: each is ended by the same look at them.
      if (!expired.has(subject)) await expireHeld(ports.ledger, subject, now);
      expired.add(subject);
      swept.expired += 1;
      continue;
    }
    const action =
      view.what === 'held'
        ? waiting(view)
        : view.state.owed?.step === 'reconcile'
          ? await compare(ports.ledger, filings, view, rulebook, now)
          : escalate(view, policy, now);
    swept[action.event?.type === 'deadline-passed' ? 'raised' : 'noticed'] += 1;
    pending.push(action);
    if (pending.length >= batch) await flush();
  }
  await flush();
  return swept;
};

interface Action {
  readonly view: View;
  readonly event?: OutboundEvent;
  /** Whether the view waits for a later instant; a level raised moves it through the ledger. */
  readonly postpones: boolean;
  readonly nextAt?: number | undefined;
}

const waiting = (view: HeldView): Action => ({
  view,
  postpones: true,
  nextAt: instantAfterNotice(view),
  event: {
    type: 'event-waiting',
    time: view.noticeAt,
    detail: {
      source: view.source,
      detailType: view.type,
      caseId: view.caseId,
      eventId: view.eventId,
      waitingSince: shanghaiText(view.recordedAt),
      expiresAt: shanghaiText(view.expiresAt),
    },
  },
});

/** What this system owes itself: it compares a manifest or a round with the ledger, and says what it found. */
const compare = async (
  ledger: SweepPorts['ledger'],
  filings: Filings,
  view: CaseView,
  { policy, sha256 }: Rulebook,
  now: number,
): Promise<Action> => {
  const { caseId, state } = view;
  const opening = (await ledger.load(dutySubject(caseId))).entries[0]?.entry;
  if (!opening || !isDutyEntry(opening)) return { view, postpones: true };
  return {
    view,
    postpones: false,
    event: {
      type: 'reconciliation-made',
      time: now,
      detail: {
        eventId: `reconciled-${state.owed?.since ?? 1}`,
        caseId,
        occurredAt: shanghaiText(now),
        by: { unit: policy.office },
        ...(await reconcile(ledger, filings, opening, sha256, now)),
      },
    },
  };
};

const escalate = (view: CaseView, policy: Policy, now: number): Action => {
  const { caseId, state } = view;
  const { owed } = state;
  if (!owed) return { view, postpones: true };
  const { next, step } = owed;
  const dueAt = shanghaiText(owed.dueAt);
  if (next && next.at <= now) {
    return {
      view,
      postpones: false,
      event: {
        type: 'deadline-passed',
        time: now,
        detail: {
          eventId: escalationEventId(owed, next.level),
          caseId,
          occurredAt: shanghaiText(next.at),
          by: { unit: policy.office },
          step,
          dueAt,
          level: next.level,
        },
      },
    };
  }
  const detail = { caseId, region: state.region, unit: owed.by, step, dueAt };
  return {
    view,
    postpones: true,
    nextAt: instantAfterNotice(view),
    event: { type: 'deadline-approaching', time: now, detail },
  };
};
