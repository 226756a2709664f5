import { beforeAll, describe, expect, test } from 'vitest';
import { makeCampaign } from '../../../../scripts/sample-campaign/campaign.ts';
import type { Entry } from '../../../../shared/domain/case/entry.ts';
import { isCaseEntry } from '../../../../shared/domain/decision/subjects.ts';
import { endInstantOf } from '../../../../shared/domain/kernel/period.ts';
import {
  figureAt,
  figurePaths,
  fractionAt,
  partsOf,
} from '../../../../shared/domain/statistics/figure-composition.ts';
import type { Figures } from '../../../../shared/domain/statistics/figures.ts';
import { leavesOf, stockLeavesOf } from '../../../../shared/domain/statistics/figures-of-entry.ts';
import type { MonthlyBulletin, TenDayStatistics } from '../../../../shared/domain/statistics/statement.ts';
import { breakdowns } from '../../../../shared/domain/statistics/tally.ts';
import { createTrace, spanOf } from '../../../../shared/domain/statistics/trace.ts';
import * as events from '../../../dsl/events.ts';
import { construction, housing, office } from '../../../dsl/rulebook.ts';
import { at } from '../../../dsl/shanghai.ts';
import { entriesOf } from '../../../dsl/statements.ts';
import { simulate } from '../../../simulation/simulate.ts';

/** The figures of every scope of a statement, by its name. */
const scopesOf = (statement: TenDayStatistics | MonthlyBulletin): ReadonlyMap<string, Figures> =>
  new Map([
    ['total', statement.total],
    ...breakdowns.flatMap((breakdown) =>
      Object.entries(statement[breakdown]).map(
        ([code, figures]) => [`${breakdown}/${code}`, figures] as const,
      ),
    ),
  ]);

describe('the figures of the scripted campaign, June to August', () => {
  let cases: readonly (readonly Entry[])[] = [];
  let tenDay: readonly TenDayStatistics[] = [];
  let bulletins: readonly MonthlyBulletin[] = [];
  beforeAll(async () => {
    const run = await simulate(makeCampaign({ seed: 1, cases: 0 }), '2015-06-1', '2015-08-3');
    cases = run.records
      .map(({ entries }) => entries.map(({ entry }) => entry).filter(isCaseEntry))
      .filter((entries) => entries.length > 0);
    ({ tenDay, bulletins } = run);
  });

  /** Each figure's fraction, as the trace counts it and as the statement has it. */
  const countedIn = (trace: ReturnType<typeof createTrace>, scope: string) =>
    figurePaths.map((path) => {
      const { numerator, denominator } = trace.traced(scope, path);
      return [path, numerator.count, denominator?.count];
    });
  const statedIn = (figures: Figures) =>
    figurePaths.map((path) => {
      const { numerator, denominator } = fractionAt(figures, path) ?? {};
      return [path, numerator ?? figureAt(figures, path), denominator];
    });

  test('are each as many as the entries behind them, in every scope of every statement', () => {
    for (const statement of [...tenDay, ...bulletins]) {
      const trace = createTrace(spanOf('month' in statement ? statement.month : statement.period));
      for (const entries of cases) trace.take(entries);
      const scopes = scopesOf(statement);
      for (const [scope, figures] of scopes) {
        expect([scope, countedIn(trace, scope)]).toStrictEqual([scope, statedIn(figures)]);
      }
      expect([...trace.scopes()].sort()).toStrictEqual([...scopes.keys()].sort());
    }
  });

  test('and so are the figures to date', () => {
    for (const { month, toDate } of bulletins) {
      const trace = createTrace({ last: `${month}-3` });
      for (const entries of cases) trace.take(entries);
      expect(countedIn(trace, 'total')).toStrictEqual(statedIn(toDate));
    }
  });
});

const life = entriesOf([
  [
    events.complaintFiled({ at: '2015-07-02 09:00', responsibleUnit: construction }),
    events.caseAssigned({ at: '2015-07-03 09:00', unit: housing }),
    events.caseAccepted({ at: '2015-07-06 09:00', by: housing }),
    events.investigationConcluded({ at: '2015-07-15 09:00', by: housing }),
  ],
])[0] as readonly Entry[];

test('an entry counts in the total and in each scope of its case, a move under the unit left and the unit reached', () => {
  const [, assigned] = life;
  expect(assigned && [...leavesOf(assigned)]).toStrictEqual([
    [`byUnit/${construction}`, 'movedOut'],
    [`byUnit/${housing}`, 'movedIn'],
  ]);
  const accepted = life[2] as Entry;
  expect([...leavesOf(accepted)]).toStrictEqual(
    [
      'total',
      `byUnit/${housing}`,
      'byArea/water-and-gas',
      'byRegion/420100',
      'byChannel/hotline-12319',
      'byKind/complaint',
    ].map((scope) => [scope, 'accepted.onTime']),
  );
});

test('an open case counts as closing stock, as overdue, and as pending in each step whose limit has passed', () => {
  const { after } = life[2] as Entry;
  expect(stockLeavesOf(after, at('2015-07-13 00:00'))).toStrictEqual(['closing']);
  expect(stockLeavesOf(after, at('2015-07-14 00:00'))).toStrictEqual([
    'closing',
    'overdueOpen',
    'investigated.pending',
  ]);
  expect(stockLeavesOf(after, endInstantOf('2015-07-2'))).toStrictEqual([
    'closing',
    'overdueOpen',
    'investigated.pending',
    'completed.pending',
  ]);
});

describe('a trace', () => {
  const many = entriesOf(
    Array.from({ length: 5 }, () => [events.complaintFiled({ at: '2015-07-02 09:00' })]),
  );
  const traceOf = (limits: Parameters<typeof createTrace>[1]) => {
    const trace = createTrace(spanOf('2015-07-1'), limits);
    const listed = many.map((entries) => trace.take(entries));
    return { trace, listed };
  };

  test('lists no more entries of a figure than it is told to, and counts them all', () => {
    const { trace, listed } = traceOf({ listed: 2 });
    expect(trace.traced('total', 'filed').numerator).toStrictEqual({
      count: 5,
      listed: [
        { caseId: 'C-1', seq: 1 },
        { caseId: 'C-2', seq: 1 },
      ],
    });
    expect(listed).toStrictEqual([true, true, false, false, false]);
  });

  test('keeps to the scopes that are asked for', () => {
    const { trace } = traceOf({ scopes: new Set(['byKind/complaint']) });
    expect(trace.scopes()).toStrictEqual(['byKind/complaint']);
    expect(trace.traced('total', 'filed').numerator.count).toBe(0);
  });

  test('shows an open case by the entry that left it so, whatever came after the span', () => {
    const trace = createTrace(spanOf('2015-07-1'));
    trace.take(life);
    expect(trace.traced('total', 'closing').numerator.listed).toStrictEqual([{ caseId: 'C-1', seq: 3 }]);
    const later = createTrace(spanOf('2015-07-2'));
    later.take(life);
    expect(later.traced('total', 'opening').numerator.listed).toStrictEqual([{ caseId: 'C-1', seq: 3 }]);
    expect(later.traced('total', 'closing').numerator.listed).toStrictEqual([{ caseId: 'C-1', seq: 4 }]);
  });

  test('lists first what keeps a rate from being full', () => {
    const trace = createTrace(spanOf('2015-07-2'));
    for (const entries of [life, ...many]) trace.take(entries);
    const { numerator, denominator } = trace.traced('total', 'investigated.rate');
    expect(numerator.listed).toStrictEqual([{ caseId: 'C-1', seq: 4 }]);
    expect([denominator?.count, denominator?.listed.at(-1)]).toStrictEqual([6, { caseId: 'C-1', seq: 4 }]);
  });

  test('knows no figure that the contract does not name', () => {
    expect(partsOf('accepted.pending')).toBe(undefined);
    expect(() => createTrace(spanOf('2015-07')).traced('total', 'score')).toThrow('there is no figure score');
    expect(() => figureAt({} as Figures, 'accepted.nothing')).toThrow(
      'there is no figure at accepted.nothing',
    );
  });

  test('of the office’s own steps counts none but the return visit', () => {
    const assigned = entriesOf([
      [
        events.complaintWithoutUnit({ at: '2015-07-02 09:00' }),
        events.caseAssigned({ at: '2015-07-02 10:00' }),
      ],
    ])[0] as readonly Entry[];
    expect([...leavesOf(assigned[1] as Entry)].map(([scope]) => scope)).toStrictEqual([
      'byUnit/unassigned',
      `byUnit/${construction}`,
    ]);
    expect(assigned[1]?.by.unit).toBe(office);
  });
});
