import { describe, expect, test } from 'vitest';
import { valueAt } from '../../../../shared/domain/kernel/by-code.ts';
import * as events from '../../../dsl/events.ts';
import { construction, housing } from '../../../dsl/rulebook.ts';
import { bulletinOf, figuresOf, type Life, statisticsOf } from '../../../dsl/statements.ts';

const filed = (at: string) => events.complaintFiled({ at });
const accepted = (at: string) => events.caseAccepted({ at });

/** One case of June, three of July: one a period. */
const lives: readonly Life[] = [
  [filed('2015-06-24 09:00'), accepted('2015-06-24 10:00')],
  [
    filed('2015-07-02 09:00'),
    accepted('2015-07-02 10:00'),
    events.caseAssigned({ unit: housing, at: '2015-07-12 09:00' }),
  ],
  [filed('2015-07-13 09:00'), events.caseWithdrawn({ at: '2015-07-22 09:00' })],
  [filed('2015-07-23 09:00'), accepted('2015-07-28 10:00')],
];

describe('a monthly bulletin', () => {
  test('covers its three periods: what was open before the first, all that happened, what is open after the last', async () => {
    const { month, from, until, total } = await bulletinOf('2015-07', null, ...lives);
    expect([month, from, until]).toStrictEqual(['2015-07', '2015-07-01', '2015-07-31']);
    const { opening, filed: opened, withdrawn, closing, accepted: steps } = total;
    expect({ opening, opened, withdrawn, closing }).toStrictEqual({
      opening: 1,
      opened: 3,
      withdrawn: 1,
      closing: 3,
    });
    expect(steps).toStrictEqual({ due: 3, done: 2, onTime: 1, late: 1, rate: 0.6667, onTimeRate: 0.5 });
  });

  test('counts a step that is due once, though it was due in each of its periods', async () => {
    const lone: Life = [filed('2015-07-02 09:00')];
    const due = async (period: string) => (await figuresOf(period, lone)).accepted.due;
    expect([await due('2015-07-1'), await due('2015-07-2'), await due('2015-07-3')]).toStrictEqual([1, 1, 1]);
    expect((await bulletinOf('2015-07', null, lone)).total.accepted.due).toBe(1);
  });

  test('takes its stock at the end of its last period, and carries that period’s root', async () => {
    const { total, root } = await bulletinOf('2015-07', null, ...lives);
    const last = await statisticsOf('2015-07-3', ...lives);
    expect([total.overdueOpen, total.closing, root]).toStrictEqual([
      last.total.overdueOpen,
      last.total.closing,
      last.root,
    ]);
  });

  test('counts moves over the whole month', async () => {
    const { byUnit } = await bulletinOf('2015-07', null, ...lives);
    expect([valueAt(byUnit, construction)?.movedOut, valueAt(byUnit, housing)?.movedIn]).toStrictEqual([
      1, 1,
    ]);
  });

  test('has beside it the total of the month before; the first issued has none', async () => {
    const june = (await bulletinOf('2015-06', null, ...lives.slice(0, 1))).total;
    expect((await bulletinOf('2015-07', june, ...lives)).previous).toStrictEqual(june);
    expect((await bulletinOf('2015-07', null, ...lives)).previous).toBe(null);
  });

  test('adds up to date from the first entry on: nothing was open before it', async () => {
    const { toDate, total } = await bulletinOf('2015-07', null, ...lives);
    const { opening, filed: opened, withdrawn, closing, accepted: steps } = toDate;
    expect({ opening, opened, withdrawn, closing }).toStrictEqual({
      opening: 0,
      opened: 4,
      withdrawn: 1,
      closing: 3,
    });
    expect([steps.done, steps.due]).toStrictEqual([3, 4]);
    expect(toDate.overdueOpen).toBe(total.overdueOpen);
  });

  test('ranks the units of the month', async () => {
    const { ranking } = await bulletinOf('2015-07', null, ...lives);
    expect(ranking.map(({ unit, rank }) => [unit, rank])).toStrictEqual([
      [construction, 1],
      [housing, 1],
    ]);
  });
});
