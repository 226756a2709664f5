import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownSource } from '../../events/codes.ts';
import { isEnded } from '../../shared/domain/case/state.ts';
import { isCaseEntry } from '../../shared/domain/decision/subjects.ts';
import { monthOf, periodsOfMonth } from '../../shared/domain/kernel/period.ts';
import type { Figures } from '../../shared/domain/statistics/figures.ts';
import { createRecount } from '../../shared/domain/statistics/recompute.ts';
import {
  monthlyBulletin,
  type PeriodSnapshot,
  tenDayStatistics,
} from '../../shared/domain/statistics/statement.ts';
import { office, rulebook } from '../dsl/rulebook.ts';

import { type Outcome, simulate, spanOf } from './simulate.ts';
import { streams, withNoise } from './streams.ts';

/** Milliseconds for a property on a machine that has other things to do. */
const slow = 60_000;

const basis = { policy: rulebook.policy, registry: rulebook.organisation.id };
const runs = { numRuns: 15 };

/** What comes of a stream with all its noise, up to the close of its last period. */
const settled = (lines: Parameters<typeof withNoise>[0]) => {
  const noisy = withNoise(lines);
  return simulate(noisy, ...spanOf(noisy));
};

/** The one step that an open case owes, by its status, and who owes it. */
const owedIn = {
  unassigned: 'assign',
  assigned: 'accept',
  accepted: 'investigate',
  investigated: 'complete',
  completed: 'return-visit',
} as const;
const ownerOf = {
  assign: 'office',
  accept: 'unit',
  investigate: 'unit',
  complete: 'unit',
  'return-visit': 'office',
} as const;

const breakdowns = ['byUnit', 'byArea', 'byRegion', 'byChannel', 'byMethod', 'byKind'] as const;
const scopesOf = ({ tenDay, bulletins }: Outcome): Figures[] =>
  [...tenDay, ...bulletins].flatMap((statement) => [
    statement.total,
    ...breakdowns.flatMap((breakdown) => Object.values(statement[breakdown])),
  ]);

describe('whatever is posted, in whatever order', () => {
  test(
    'stock and flow agree in every scope of every statement',
    () =>
      fc.assert(
        fc.asyncProperty(streams, async (lines) => {
          const scopes = scopesOf(await settled(lines));
          for (const f of scopes) {
            const came = f.opening + f.filed + f.reopened + f.movedIn;
            const left = f.movedOut + f.closed + f.declined + f.withdrawn + f.merged;
            expect(came - left).toBe(f.closing);
          }
        }),
        runs,
      ),
    slow,
  );

  test(
    'an open case owes exactly one step, to one unit, by one instant; an ended one owes nothing',
    () =>
      fc.assert(
        fc.asyncProperty(streams, async (lines) => {
          const { records } = await settled(lines);
          for (const { after } of records.flatMap(({ entries }) =>
            entries.map(({ entry }) => entry).filter(isCaseEntry),
          )) {
            if (isEnded(after.status)) expect([after.owed, after.limits]).toStrictEqual([undefined, {}]);
            else {
              const { owed, limits, unit, status } = after;
              expect(owed?.by).toBe(ownerOf[owed?.step ?? 'assign'] === 'office' ? office : unit);
              expect(owed?.step).toBe(owedIn[status as keyof typeof owedIn]);
              expect(owed?.dueAt).toBe(limits[owed?.step ?? 'assign']);
            }
          }
        }),
        runs,
      ),
    slow,
  );

  test(
    'every entry received ends in exactly one place, and every chain holds',
    () =>
      fc.assert(
        fc.asyncProperty(streams, async (lines) => {
          const { audit, records } = await settled(lines);
          const { received, recorded, duplicate, rejected, held, parked, open, openWithOwedStep } = audit;
          expect(recorded + duplicate + rejected + held + parked).toBe(received);
          expect(openWithOwedStep).toBe(open);
          expect(audit.chains).toStrictEqual({ verified: audit.cases, broken: 0 });
          const sources = records.flatMap(({ entries }) =>
            entries
              .map(({ entry }) => entry)
              .filter(isCaseEntry)
              .map(({ source }) => source),
          );
          expect(sources.filter((source) => source === ownSource).length).toBe(audit.own);
        }),
        runs,
      ),
    slow,
  );

  test(
    'statements compiled period by period are those counted anew from the whole ledger',
    () =>
      fc.assert(
        fc.asyncProperty(streams, async (lines) => {
          const noisy = withNoise(lines);
          const [first, last] = spanOf(noisy);
          const { records, tenDay, bulletins } = await simulate(noisy, first, last);
          // A month is counted whole, though the ledger may begin in its midst.
          const recount = createRecount(periodsOfMonth(monthOf(first))[0], last, rulebook.sha256);
          for (const { entries } of records)
            recount.take(entries.map(({ entry }) => entry).filter(isCaseEntry));
          const { cuts } = recount.snapshots();
          const begun = cuts.filter(({ period }) => period >= (tenDay[0]?.period ?? first));
          expect(begun.map((cut) => tenDayStatistics(cut, basis))).toStrictEqual(tenDay);
          for (const issued of bulletins) {
            const end = cuts.findIndex(({ period }) => period === `${issued.month}-3`);
            const ofMonth = cuts.slice(end - 2, end + 1) as [PeriodSnapshot, PeriodSnapshot, PeriodSnapshot];
            expect(monthlyBulletin(ofMonth, issued.previous, basis)).toStrictEqual(issued);
          }
        }),
        runs,
      ),
    slow,
  );

  test(
    'what comes after the close of a period changes nothing of it',
    () =>
      fc.assert(
        fc.asyncProperty(streams, async (lines) => {
          const [first, last] = spanOf(lines);
          const whole = await simulate(lines, first, last);
          const middle = whole.tenDay[Math.floor(whole.tenDay.length / 2)]?.period ?? last;
          const cutOff = await simulate(lines, first, middle);
          expect(cutOff.tenDay).toStrictEqual(whole.tenDay.slice(0, cutOff.tenDay.length));
        }),
        runs,
      ),
    slow,
  );
});
