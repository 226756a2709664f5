import { describe, expect, test } from 'vitest';
import * as events from '../../../dsl/events.ts';
import { figuresOf } from '../../../dsl/statements.ts';

const filed = (told: Parameters<typeof events.complaintFiled>[0] = {}) =>
  events.complaintFiled({ at: '2015-07-02 09:00', ...told });
const completed = [
  filed(),
  events.caseAccepted(),
  events.investigationConcluded(),
  events.caseCompleted({ at: '2015-07-02 12:00' }),
];

describe('satisfaction', () => {
  test('is the share of the content among those who said so', async () => {
    const visits = ['satisfied', 'basically-satisfied', 'dissatisfied', 'unreachable', 'refused'] as const;
    const lives = visits.map((result) => [...completed, events.returnVisitMade({ result })]);
    expect((await figuresOf('2015-07-1', ...lives)).satisfaction).toStrictEqual({
      satisfied: 1,
      basicallySatisfied: 1,
      dissatisfied: 1,
      unreachable: 1,
      refused: 1,
      rate: 0.6667,
    });
  });

  test('counts visits, not cases', async () => {
    const twice = [
      ...completed,
      events.returnVisitMade({ result: 'unreachable' }),
      events.returnVisitMade({ result: 'dissatisfied' }),
      events.investigationConcluded(),
      events.caseCompleted(),
      events.returnVisitMade({ result: 'satisfied' }),
    ];
    const { satisfied, dissatisfied, unreachable, rate } = (await figuresOf('2015-07-1', twice)).satisfaction;
    expect([satisfied, dissatisfied, unreachable, rate]).toStrictEqual([1, 1, 1, 0.5]);
  });

  test('has no rate where nobody could be asked', async () => {
    const failed = [...completed, events.returnVisitMade({ result: 'refused' })];
    expect((await figuresOf('2015-07-1', failed)).satisfaction.rate).toBe(null);
  });
});

describe('redoings and extensions', () => {
  test('are counted as they are made', async () => {
    const redone = [...completed, events.returnVisitMade({ result: 'dissatisfied' })];
    const extended = [filed(), events.caseAccepted(), events.extensionGranted({ until: '2015-07-31' })];
    const figures = await figuresOf('2015-07-1', redone, extended, extended);
    expect([figures.redone, figures.extended]).toStrictEqual([1, 2]);
  });

  test('do not count a dissatisfied visit that closes the case', async () => {
    const dissatisfied = events.returnVisitMade({ result: 'dissatisfied' });
    const round = [events.investigationConcluded(), events.caseCompleted()];
    const life = [...completed, dissatisfied, ...round, dissatisfied, ...round, dissatisfied];
    const { redone, closed, satisfaction } = await figuresOf('2015-07-1', life);
    expect([redone, closed, satisfaction.dissatisfied]).toStrictEqual([2, 1, 3]);
  });
});

describe('escalations', () => {
  const passed = events.deadlinePassed();

  test('are the levels raised in the period in which they fell due', async () => {
    const life = [filed(), passed, passed, passed];
    const none = { reminder: 0, supervision: 0, circular: 0, interview: 0, accountability: 0 };
    expect((await figuresOf('2015-07-1', life)).escalations).toStrictEqual({
      ...none,
      reminder: 1,
      supervision: 1,
    });
    expect((await figuresOf('2015-07-2', life)).escalations).toStrictEqual({ ...none, circular: 1 });
  });

  test('stay counted when they are lifted', async () => {
    const lifted = [
      filed(),
      passed,
      events.caseAccepted({ at: '2015-07-03 10:00', posted: '2015-07-06 10:00' }),
    ];
    const { escalations, accepted } = await figuresOf('2015-07-1', lifted);
    expect([escalations.reminder, accepted.onTime]).toStrictEqual([1, 1]);
  });
});

describe('late-posted is', () => {
  test('what happened in an earlier period than that which counts it', async () => {
    const late = [filed({ at: '2015-07-10 23:59:59.999', posted: '2015-07-11 01:00' })];
    expect((await figuresOf('2015-07-2', late)).latePosted).toBe(1);
  });

  test('not what came before the close', async () => {
    const justInTime = [filed({ at: '2015-07-10 23:00', posted: '2015-07-11 00:59:59.999' })];
    expect((await figuresOf('2015-07-1', justInTime)).latePosted).toBe(0);
  });

  test('every kind of entry, the levels of the system itself included', async () => {
    const life = [
      filed({ posted: '2015-07-13 09:00' }),
      events.deadlinePassed({ posted: '2015-07-13 09:05' }),
      events.caseAccepted({ at: '2015-07-13 10:00' }),
    ];
    const { latePosted, escalations } = await figuresOf('2015-07-2', life);
    expect([latePosted, escalations.reminder]).toStrictEqual([2, 1]);
  });

  test('also an entry that follows a late one of its case', async () => {
    // Filed by a clock five minutes fast, and so posted to the next period; what follows cannot go before it.
    const life = [
      filed({ at: '2015-07-11 00:01', posted: '2015-07-10 23:58' }),
      events.caseAccepted({ at: '2015-07-10 23:59' }),
    ];
    expect((await figuresOf('2015-07-2', life)).latePosted).toBe(1);
  });
});
