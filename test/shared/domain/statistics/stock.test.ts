import { describe, expect, test } from 'vitest';
import * as events from '../../../dsl/events.ts';
import { figuresOf, type Life } from '../../../dsl/statements.ts';

const filed = (at = '2015-07-02 09:00') => events.complaintFiled({ at });
const closed = (at: string) => [
  events.caseAccepted({ at: '2015-07-02 10:00' }),
  events.investigationConcluded({ at: '2015-07-02 11:00' }),
  events.caseCompleted({ at: '2015-07-02 12:00' }),
  events.returnVisitMade({ at }),
];

describe('stock and flow', () => {
  const lives: readonly Life[] = [
    [filed()],
    [filed('2015-07-12 09:00')],
    [filed(), ...closed('2015-07-03 09:00')],
    [filed(), ...closed('2015-07-13 09:00'), events.caseReopened({ at: '2015-07-14 09:00' })],
    [filed(), events.caseDeclined({ at: '2015-07-15 09:00' })],
    [filed(), events.caseWithdrawn({ at: '2015-07-15 09:00' })],
    [filed(), events.caseMerged({ at: '2015-07-15 09:00' })],
  ];

  test('of the period in which cases opened', async () => {
    const { opening, filed: opened, closed: ended, closing } = await figuresOf('2015-07-1', ...lives);
    expect({ opening, opened, ended, closing }).toStrictEqual({
      opening: 0,
      opened: 6,
      ended: 1,
      closing: 5,
    });
  });

  test('of the next: what was open, what came, what ended in each way', async () => {
    const figures = await figuresOf('2015-07-2', ...lives);
    const { opening, filed: opened, reopened, closed: ended, declined, withdrawn, merged, closing } = figures;
    expect({ opening, opened, reopened, ended, declined, withdrawn, merged, closing }).toStrictEqual({
      opening: 5,
      opened: 1,
      reopened: 1,
      ended: 1,
      declined: 1,
      withdrawn: 1,
      merged: 1,
      closing: 3,
    });
  });

  test('of a period in which nothing happens: what stands open still counts', async () => {
    const { opening, filed: opened, closing } = await figuresOf('2015-07-3', ...lives);
    expect({ opening, opened, closing }).toStrictEqual({ opening: 3, opened: 0, closing: 3 });
  });

  test('a case filed and ended in one period was never open before or after it', async () => {
    const { opening, filed: opened, closed: ended, closing } = await figuresOf('2015-07-1', lives[2] ?? []);
    expect({ opening, opened, ended, closing }).toStrictEqual({
      opening: 0,
      opened: 1,
      ended: 1,
      closing: 0,
    });
  });
});

describe('a case is overdue at the end of a period', () => {
  const overdue = async (period: string, ...life: Life) => (await figuresOf(period, life)).overdueOpen;

  test('when its owed step was due at the end instant, or before', async () => {
    expect(await overdue('2015-07-1', filed('2015-07-09 09:00'))).toBe(1);
    expect(await overdue('2015-07-1', filed('2015-07-02 09:00'))).toBe(1);
  });

  test('not when it is due a day later', async () => {
    expect(await overdue('2015-07-1', filed('2015-07-10 09:00'))).toBe(0);
    expect(await overdue('2015-07-2', filed('2015-07-10 09:00'))).toBe(1);
  });

  test('not by steps that it does not owe yet', async () => {
    // Its completion is overdue by 17 July; what it owes is the investigation, extended by nobody.
    const redone = [
      filed(),
      ...closed('2015-07-03 09:00').slice(0, 3),
      events.returnVisitMade({ result: 'dissatisfied', at: '2015-07-14 09:00' }),
    ];
    expect(await overdue('2015-07-2', ...redone)).toBe(0);
  });

  test('not once it has ended', async () => {
    expect(await overdue('2015-07-1', filed(), events.caseWithdrawn({ at: '2015-07-08 09:00' }))).toBe(0);
  });

  test('by news that came too late for the period: a closed period never changes', async () => {
    const life = [filed(), events.caseAccepted({ at: '2015-07-03 09:00', posted: '2015-07-11 01:00' })];
    expect(await overdue('2015-07-1', ...life)).toBe(1);
  });
});
