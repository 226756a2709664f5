import { describe, expect, test } from 'vitest';
import { type ByCode, pairsOf, valueAt } from '../../../../shared/domain/kernel/by-code.ts';
import type { Figures } from '../../../../shared/domain/statistics/figures.ts';
import * as events from '../../../dsl/events.ts';
import { construction, housing, huangshi, planning, wuhan } from '../../../dsl/rulebook.ts';
import { type Life, statisticsOf } from '../../../dsl/statements.ts';

const filed = (told: Parameters<typeof events.complaintFiled>[0] = {}) =>
  events.complaintFiled({ at: '2015-07-02 09:00', ...told });
const moves = (figures: Figures | undefined) =>
  figures && [figures.opening, figures.filed, figures.movedIn, figures.movedOut, figures.closing];

describe('a case that moves between units', () => {
  test('leaves one and comes to another, once for each such entry', async () => {
    const life = [
      filed(),
      events.caseAssigned({ unit: housing }),
      events.caseAssigned({ unit: construction }),
      events.caseAssigned({ unit: housing }),
    ];
    const { byUnit } = await statisticsOf('2015-07-1', life);
    expect(moves(valueAt(byUnit, construction))).toStrictEqual([0, 1, 1, 2, 0]);
    expect(moves(valueAt(byUnit, housing))).toStrictEqual([0, 0, 2, 1, 1]);
  });

  test('belongs to nobody between its return and its next assignment', async () => {
    const life = [
      filed(),
      events.caseReturned(),
      events.caseAssigned({ unit: housing, at: '2015-07-12 09:00' }),
    ];
    const before = await statisticsOf('2015-07-1', life);
    expect(moves(valueAt(before.byUnit, construction))).toStrictEqual([0, 1, 0, 1, 0]);
    expect(moves(valueAt(before.byUnit, 'unassigned'))).toStrictEqual([0, 0, 1, 0, 1]);
    const after = await statisticsOf('2015-07-2', life);
    expect(moves(valueAt(after.byUnit, 'unassigned'))).toStrictEqual([1, 0, 0, 1, 0]);
    expect(moves(valueAt(after.byUnit, housing))).toStrictEqual([0, 0, 1, 0, 1]);
  });

  test('moves in no scope but that of units', async () => {
    const statement = await statisticsOf('2015-07-1', [filed(), events.caseAssigned({ unit: planning })]);
    const { total, byArea, byRegion, byChannel, byKind } = statement;
    for (const figures of [
      total,
      ...[byArea, byRegion, byChannel, byKind].flatMap((by) => Object.values(by)),
    ])
      expect([figures.movedIn, figures.movedOut]).toStrictEqual([0, 0]);
  });

  test('does not move when the unit that has it is assigned once more', async () => {
    const { byUnit } = await statisticsOf('2015-07-1', [
      filed(),
      events.caseAssigned({ unit: construction }),
    ]);
    expect(moves(valueAt(byUnit, construction))).toStrictEqual([0, 1, 0, 0, 1]);
  });

  test('leaves what it did with the unit that had it', async () => {
    const life = [filed(), events.caseAccepted(), events.caseAssigned({ unit: housing })];
    const { byUnit } = await statisticsOf('2015-07-1', life);
    expect(valueAt(byUnit, construction)?.accepted.done).toBe(1);
    expect(valueAt(byUnit, housing)?.accepted.done).toBe(0);
  });

  test('has its return counted where it then is: with nobody', async () => {
    const late = [filed(), events.caseReturned({ at: '2015-07-03 09:00', posted: '2015-07-13 09:00' })];
    const { byUnit } = await statisticsOf('2015-07-2', late);
    expect([
      valueAt(byUnit, 'unassigned')?.latePosted,
      valueAt(byUnit, construction)?.latePosted,
    ]).toStrictEqual([1, 0]);
  });
});

describe('the breakdowns', () => {
  const lives: readonly Life[] = [
    [filed({ channel: 'letter-visit' })],
    [events.complaintWithoutUnit({ at: '2015-07-02 09:00', area: 'provident-fund', region: huangshi })],
    [
      events.findingRecorded({
        at: '2015-07-02 09:00',
        method: 'tv-inquiry',
        inspectedUnit: planning,
        region: huangshi,
      }),
    ],
    [events.findingRecorded({ at: '2015-07-02 09:00', inspectedUnit: housing }), events.caseDeclined()],
  ];
  const codes = (by: ByCode<Figures>) =>
    pairsOf(by).map(([code, { filed: opened, closing }]) => `${code} ${opened} ${closing}`);

  test('hold each case under its unit, area, region, kind, and channel or method', async () => {
    const { byUnit, byArea, byRegion, byChannel, byMethod, byKind, total } = await statisticsOf(
      '2015-07-1',
      ...lives,
    );
    expect([total.filed, total.closing]).toStrictEqual([4, 3]);
    expect(codes(byUnit)).toStrictEqual([
      `${construction} 1 1`,
      `${housing} 1 0`,
      `${planning} 1 1`,
      'unassigned 1 1',
    ]);
    expect(codes(byArea)).toStrictEqual(['dust-and-hoarding 2 1', 'provident-fund 1 1', 'water-and-gas 1 1']);
    expect(codes(byRegion)).toStrictEqual([`${wuhan} 2 1`, `${huangshi} 2 2`]);
    expect(codes(byChannel)).toStrictEqual(['hotline-12319 1 1', 'letter-visit 1 1']);
    expect(codes(byMethod)).toStrictEqual(['covert-inspection 1 0', 'tv-inquiry 1 1']);
    expect(codes(byKind)).toStrictEqual(['complaint 2 2', 'finding 2 1']);
  });

  test('list no code whose figures are all 0 or null', async () => {
    const { byUnit, byMethod } = await statisticsOf('2015-07-2', ...lives);
    expect(Object.keys(byUnit)).toStrictEqual([construction, planning, 'unassigned']);
    expect(Object.keys(byMethod)).toStrictEqual(['tv-inquiry']);
  });

  test('list a code that has nothing but an opening and an end', async () => {
    const life = [filed(), events.caseWithdrawn({ at: '2015-07-12 09:00' })];
    expect(Object.keys((await statisticsOf('2015-07-2', life)).byUnit)).toStrictEqual([construction]);
    expect((await statisticsOf('2015-07-3', life)).byUnit).toStrictEqual({});
  });
});

test('a statement names its period, its first and last date, and what it was made by', async () => {
  const { period, from, until, policy, registry } = await statisticsOf('2015-07-3', [filed()]);
  expect([period, from, until, policy, registry]).toStrictEqual([
    '2015-07-3',
    '2015-07-21',
    '2015-07-31',
    'hubei-2015',
    'hubei-2015',
  ]);
});
