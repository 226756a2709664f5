import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { OutboundEvent } from '../../events/outbound/catalog.ts';
import { memoryViews } from '../../shared/adapters/memory/views.ts';
import { sweepDeadlines } from '../../shared/application/sweep-deadlines.ts';
import type { AnyEntry } from '../../shared/domain/decision/subjects.ts';
import type { CaseView } from '../../shared/ports/views.ts';
import { caseAccepted, complaintFiled, findingRecorded } from '../dsl/events.ts';
import { construction, rulebook } from '../dsl/rulebook.ts';
import { at, wall } from '../dsl/shanghai.ts';
import { all, caseView, state } from '../shared/adapters/samples.ts';
import { stage } from '../shared/application/stage.ts';
import { startDrill } from './drill.ts';

/** A case that owes its acceptance since an instant. */
const owing = (caseId: string, dueAt: number): CaseView => {
  const owed = {
    step: 'accept',
    by: construction,
    dueAt,
    since: 1,
    next: { level: 'reminder', at: dueAt },
  } as const;
  return { ...caseView(caseId, 1), state: { ...state, owed } };
};

let drill: Awaited<ReturnType<typeof startDrill>>;

/** Sweeps from a wall time on, every five minutes, until one finds nothing; the number of them. */
const sweepUntilQuiet = async (day: string) => {
  for (let sweep = 0; ; sweep += 1) {
    const before = (await raised()).length;
    const minute = String((sweep * 5) % 60).padStart(2, '0');
    await drill.run(/sweep/i, `${day} 08:${minute}`);
    if ((await raised()).length === before) return sweep;
  }
};

/** The levels that stand in the ledger, by the instant at which they were recorded. */
const raised = async () => {
  const entries: AnyEntry[] = [];
  for await (const record of drill.ledger.everything()) {
    for (const { entry } of record.entries) if (entry.effects.raised) entries.push(entry);
  }
  return entries
    .sort((a, b) => a.recordedAt - b.recordedAt || a.seq - b.seq || (a.caseId < b.caseId ? -1 : 1))
    .map(({ caseId, recordedAt, occurredAt, effects }) =>
      [caseId, wall(recordedAt), wall(occurredAt), effects.raised].join(' '),
    );
};

beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  drill = await startDrill('2015-07-02 08:00');
});
afterAll(() => drill.stop());

describe('after sweeps stood still for days', () => {
  it('what fell due meanwhile is raised once, in order, one level a case a sweep, and then no more', async () => {
    await drill.post(
      complaintFiled({ caseId: 'a', at: '2015-07-02 09:00' }),
      findingRecorded({ caseId: 'b', at: '2015-07-02 10:00' }),
      complaintFiled({ caseId: 'done', at: '2015-07-02 11:00' }),
      caseAccepted({ caseId: 'done', at: '2015-07-03 11:00' }),
    );
    // No sweep from the second to the sixteenth; the steps of "done" were taken in time.
    expect(await sweepUntilQuiet('2015-07-16')).toBe(3);
    const levels = await raised();
    expect(levels).toStrictEqual([
      'a 2015-07-16 08:00 2015-07-04 00:00 reminder',
      'b 2015-07-16 08:00 2015-07-07 00:00 reminder',
      'done 2015-07-16 08:00 2015-07-11 00:00 reminder',
      'a 2015-07-16 08:05 2015-07-09 00:00 supervision',
      'b 2015-07-16 08:05 2015-07-10 00:00 supervision',
      'done 2015-07-16 08:05 2015-07-16 00:00 supervision',
      'a 2015-07-16 08:10 2015-07-16 00:00 circular',
    ]);
    await drill.run(/sweep/i, '2015-07-16 09:00');
    expect(await raised()).toStrictEqual(levels);
  });

  it('what was due is on the day that it was due, so that no figure and no later level moves', async () => {
    const due = (await all(drill.views.due(Number.MAX_SAFE_INTEGER))).flatMap((view) =>
      view.what === 'case' ? [[view.caseId, wall(view.state.owed?.next?.at ?? 0)]] : [],
    );
    expect(Object.fromEntries(due)).toStrictEqual({
      a: '2015-07-23 00:00',
      b: '2015-07-17 00:00',
      done: '2015-07-23 00:00',
    });
  });

  it('the statements of periods that closed meanwhile are issued, the earliest first, each once', async () => {
    await drill.run(/tenday/i, '2015-08-02 01:10');
    const folder = join(drill.documents, 'ten-day');
    expect(readdirSync(folder).toSorted()).toStrictEqual([
      '2015-07-1.json',
      '2015-07-2.json',
      '2015-07-3.json',
    ]);
    await drill.run(/tenday/i, '2015-08-02 01:15');
    expect(readdirSync(folder)).toHaveLength(3);
  });
});

describe('more than one sweep can hold', () => {
  it('is taken by the next ones, those first that have waited longest', async () => {
    const views = memoryViews();
    const count = 10_050;
    for (let index = 0; index < count; index += 1) {
      const view = owing(`case-${index}`, at('2015-07-04 00:00') + (index % 100));
      await views.put(view, view.state.owed?.next?.at);
    }
    const told: number[] = [];
    const outbound = {
      put: async (events: readonly OutboundEvent[]) => {
        for (const { detail } of events)
          if ('occurredAt' in detail) told.push(Date.parse(String(detail.occurredAt)));
      },
    };
    const swept = await sweepDeadlines(
      { views, ledger: stage().ledger, outbound },
      rulebook,
      at('2015-07-20 08:00'),
    );
    expect(swept.raised).toBe(10_000);
    expect(told).toStrictEqual(told.toSorted((a, b) => a - b));
  });
});
