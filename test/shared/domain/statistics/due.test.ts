import { describe, expect, test } from 'vitest';
import type { Figures } from '../../../../shared/domain/statistics/figures.ts';
import * as events from '../../../dsl/events.ts';
import { housing } from '../../../dsl/rulebook.ts';
import { figuresOf, type Life } from '../../../dsl/statements.ts';

const filed = (told: Parameters<typeof events.complaintFiled>[0] = {}) =>
  events.complaintFiled({ at: '2015-07-02 09:00', ...told });
const unassigned = (told: Parameters<typeof events.complaintWithoutUnit>[0] = {}) =>
  events.complaintWithoutUnit({ at: '2015-07-02 09:00', ...told });
const accepted = events.caseAccepted({ at: '2015-07-02 10:00' });
const concluded = events.investigationConcluded({ at: '2015-07-02 11:00' });
const completed = events.caseCompleted({ at: '2015-07-02 12:00' });
const visited = events.returnVisitMade({ at: '2015-07-02 13:00' });

const steps = ['accepted', 'investigated', 'completed', 'returnVisited'] as const;
/** `done/due` of acceptance, investigation, completion and return visit. */
const doneOfDue = (figures: Figures) =>
  steps.map((step) => `${figures[step].done}/${figures[step].due}`).join(' ');
const counts = async (period: string, ...lives: readonly Life[]) =>
  doneOfDue(await figuresOf(period, ...lives));

/** A hotline case of Thursday 2 July; the period ends with Friday the 10th. */
describe('nobody escapes a rate by sitting on the step before', () => {
  test('not accepted: the investigation is due as if acceptance had been on its last day', async () => {
    // Accepted on the 3rd it would have been investigated by the 10th, completed by the 17th.
    expect(await counts('2015-07-1', [filed()])).toBe('0/1 0/1 0/0 0/0');
    expect(await counts('2015-07-2', [filed()])).toBe('0/1 0/1 0/1 0/0');
  });

  test('not even assigned: acceptance, investigation and completion are due as if each step before had been in time', async () => {
    // Assigned on the 3rd, accepted on the 6th, it would be investigated by the 13th, completed by the 20th.
    expect(await counts('2015-07-1', [unassigned()])).toBe('0/1 0/0 0/0 0/0');
    expect(await counts('2015-07-2', [unassigned()])).toBe('0/1 0/1 0/1 0/0');
  });

  test('accepted and no more: investigated by the 9th, and completed by the 16th as well', async () => {
    expect(await counts('2015-07-1', [filed(), accepted])).toBe('1/1 0/1 0/0 0/0');
    expect(await counts('2015-07-2', [filed(), accepted])).toBe('0/0 0/1 0/1 0/0');
  });

  test('investigated and no more: completed by the 16th', async () => {
    expect(await counts('2015-07-1', [filed(), accepted, concluded])).toBe('1/1 1/1 0/0 0/0');
    expect(await counts('2015-07-2', [filed(), accepted, concluded])).toBe('0/0 0/0 0/1 0/0');
  });

  test('the return visit counts once the case is completed, and not before', async () => {
    expect(await counts('2015-07-1', [filed(), accepted, concluded, completed])).toBe('1/1 1/1 1/1 0/1');
    expect(await counts('2015-08-1', [filed(), accepted, concluded])).toBe('0/0 0/0 0/1 0/0');
  });

  test('the named date stands for a case that is not even assigned', async () => {
    expect(await counts('2015-07-1', [unassigned({ completeBy: '2015-07-10' })])).toBe('0/1 0/1 0/1 0/0');
    expect(await counts('2015-07-1', [unassigned({ completeBy: '2015-07-11' })])).toBe('0/1 0/0 0/0 0/0');
    expect(await counts('2015-07-2', [filed({ completeBy: '2015-07-21' })])).toBe('0/1 0/1 0/0 0/0');
  });

  test('a case returned is counted from its return, one assigned anew from its assignment', async () => {
    const returned = [filed(), events.caseReturned({ at: '2015-07-09 10:00' })];
    expect(await counts('2015-07-1', returned)).toBe('0/0 0/0 0/0 0/0');
    // Assigned on the 10th, accepted on the 13th, it would be investigated by the 20th.
    expect(await counts('2015-07-2', returned)).toBe('0/1 0/1 0/0 0/0');
    const moved = [filed(), accepted, events.caseAssigned({ unit: housing, at: '2015-07-09 10:00' })];
    expect(await counts('2015-07-1', moved)).toBe('1/2 0/0 0/0 0/0');
    expect(await counts('2015-07-2', moved)).toBe('0/1 0/1 0/0 0/0');
  });

  test('a petition is due by its own limits', async () => {
    // Accepted by the 17th, it would be investigated by 31 August and completed by 15 September.
    const petition = [filed({ channel: 'letter-visit' })];
    expect(await counts('2015-07-1', petition)).toBe('0/0 0/0 0/0 0/0');
    expect(await counts('2015-07-2', petition)).toBe('0/1 0/0 0/0 0/0');
    expect(await counts('2015-08-3', petition)).toBe('0/1 0/1 0/0 0/0');
    expect(await counts('2015-09-2', petition)).toBe('0/1 0/1 0/1 0/0');
  });

  test('an extension moves what is due', async () => {
    const extended = [
      filed(),
      accepted,
      events.extensionGranted({ until: '2015-07-21', at: '2015-07-03 09:00' }),
    ];
    expect(await counts('2015-07-2', extended)).toBe('0/0 0/0 0/0 0/0');
    expect(await counts('2015-07-3', extended)).toBe('0/0 0/1 0/1 0/0');
  });
});

describe('a limit that ends', () => {
  test('at the end instant of the period is due in it', async () => {
    expect(await counts('2015-07-1', [filed({ at: '2015-07-09 09:00' })])).toBe('0/1 0/0 0/0 0/0');
  });

  test('a day later is not', async () => {
    expect(await counts('2015-07-1', [filed({ at: '2015-07-10 09:00' })])).toBe('0/0 0/0 0/0 0/0');
  });
});

describe('a step that is done', () => {
  test('is due and done in the period of its entry, though its limit ends later', async () => {
    const life = [filed({ channel: 'letter-visit' }), accepted, concluded, completed, visited];
    expect(await counts('2015-07-1', life)).toBe('1/1 1/1 1/1 1/1');
    expect(await counts('2015-07-2', life)).toBe('0/0 0/0 0/0 0/0');
  });

  test('is due in each period that closes before the news of it comes, and done in the one after', async () => {
    const life = [filed(), events.caseAccepted({ at: '2015-07-03 10:00', posted: '2015-07-11 01:00' })];
    expect(await counts('2015-07-1', life)).toBe('0/1 0/1 0/0 0/0');
    const next = await figuresOf('2015-07-2', life);
    expect(doneOfDue(next)).toBe('1/1 0/1 0/1 0/0');
    expect(next.accepted).toStrictEqual({ due: 1, done: 1, onTime: 1, late: 0, rate: 1, onTimeRate: 1 });
  });

  test('is on time or late', async () => {
    const late = [filed(), events.caseAccepted({ at: '2015-07-04 00:00' })];
    const { accepted: figures } = await figuresOf('2015-07-1', late, [filed(), accepted], [filed()]);
    expect(figures).toStrictEqual({ due: 3, done: 2, onTime: 1, late: 1, rate: 0.6667, onTimeRate: 0.5 });
  });

  test('is done again in the next round', async () => {
    const again = [
      filed(),
      accepted,
      concluded,
      completed,
      events.returnVisitMade({ result: 'dissatisfied', at: '2015-07-02 13:00' }),
      events.investigationConcluded({ at: '2015-07-02 14:00' }),
    ];
    const figures = await figuresOf('2015-07-1', again);
    expect(doneOfDue(figures)).toBe('1/1 2/2 1/1 1/1');
    expect(figures.redone).toBe(1);
  });
});

describe('a step that has ended undone counts in neither', () => {
  test.each<[string, Life]>([
    ['declined', [filed(), events.caseDeclined({ at: '2015-07-08 09:00' })]],
    ['withdrawn', [filed(), events.caseWithdrawn({ at: '2015-07-08 09:00' })]],
    ['merged', [filed(), events.caseMerged({ at: '2015-07-08 09:00' })]],
    ['returned', [filed(), events.caseReturned({ at: '2015-07-09 09:00' })]],
    ['assigned anew', [filed(), events.caseAssigned({ unit: housing, at: '2015-07-10 09:00' })]],
  ])('because the case was %s', async (_, life) => {
    expect(await counts('2015-07-1', life)).toBe('0/0 0/0 0/0 0/0');
  });
});

describe('a return visit is made', () => {
  const visit = (
    result: 'satisfied' | 'basically-satisfied' | 'dissatisfied' | 'unreachable' | 'refused',
    time = '13:00',
  ) => events.returnVisitMade({ result, at: `2015-07-02 ${time}` });
  const life = [filed(), accepted, concluded, completed];

  test.each(['satisfied', 'basically-satisfied', 'dissatisfied'] as const)(
    'when they are %s',
    async (result) => {
      expect((await figuresOf('2015-07-1', [...life, visit(result)])).returnVisited.done).toBe(1);
    },
  );

  test('by the third attempt in a row that fails, not by the first and second', async () => {
    const attempts = [
      visit('unreachable', '13:00'),
      visit('refused', '14:00'),
      visit('unreachable', '15:00'),
    ];
    const made = async (count: number) =>
      doneOfDue(await figuresOf('2015-07-1', [...life, ...attempts.slice(0, count)]));
    expect(await made(1)).toBe('1/1 1/1 1/1 0/1');
    expect(await made(2)).toBe('1/1 1/1 1/1 0/1');
    expect(await made(3)).toBe('1/1 1/1 1/1 1/1');
  });

  test('in time or late by the limit that the last attempt set', async () => {
    const late = [...life, visit('unreachable'), events.returnVisitMade({ at: '2015-07-10 00:00' })];
    expect((await figuresOf('2015-07-1', late)).returnVisited.late).toBe(1);
  });
});
