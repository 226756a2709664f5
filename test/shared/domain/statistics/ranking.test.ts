import { describe, expect, test } from 'vitest';
import { byCode } from '../../../../shared/domain/kernel/by-code.ts';
import { type Figures, figuresOf, noFlows, noStock } from '../../../../shared/domain/statistics/figures.ts';
import { ranking } from '../../../../shared/domain/statistics/ranking.ts';
import { rulebook } from '../../../dsl/rulebook.ts';

const { policy } = rulebook;

/** A unit that investigated so many of ten on their last day, and had nothing else to do. */
const investigated = (done: number): Figures => {
  const flows = noFlows();
  const stock = noStock();
  flows.onTime.investigate = done;
  stock.pending.investigate = 10 - done;
  return figuresOf(0, flows, stock);
};
const idle = figuresOf(0, noFlows(), noStock());
const ranked = (byUnit: Readonly<Record<string, Figures>>) =>
  ranking(byCode(Object.entries(byUnit)), policy).map(({ unit, score, rank }) => `${rank} ${unit} ${score}`);

describe('the ranking of units', () => {
  test('is by score, the best first', () => {
    expect(ranked({ a: investigated(7), b: investigated(9), c: investigated(8) })).toStrictEqual([
      '1 b 90',
      '2 c 80',
      '3 a 70',
    ]);
  });

  test('gives equal scores one rank, and the next the place that it has: 1, 1, 3', () => {
    expect(
      ranked({ a: investigated(7), c: investigated(9), b: investigated(9), d: investigated(7) }),
    ).toStrictEqual(['1 b 90', '1 c 90', '3 a 70', '3 d 70']);
  });

  test('leaves out who had nothing to do, and what nobody has', () => {
    expect(ranked({ a: investigated(7), b: idle, unassigned: investigated(10) })).toStrictEqual(['1 a 70']);
  });

  test('is empty where nobody had anything to do', () => {
    expect(ranked({ a: idle })).toStrictEqual([]);
  });
});

describe('a score', () => {
  const busy = (): Figures => {
    const flows = noFlows();
    const stock = noStock();
    flows.onTime.investigate = 3;
    stock.pending.investigate = 1;
    flows.onTime.complete = 1;
    flows.late.complete = 2;
    stock.pending.complete = 3;
    flows.late['return-visit'] = 2;
    flows.visits.satisfied = 1;
    flows.visits.dissatisfied = 1;
    return figuresOf(0, flows, stock);
  };

  test('is the mean of the rates by the weights of the policy, in hundredths rounded half up', () => {
    // 25 · 0.75 + 25 · 1 + 20 · 0.5 + 15 · 0.3333 + 15 · 0.5 = 66.2495 of 100
    expect(ranked({ a: busy() })).toStrictEqual(['1 a 66.25']);
  });

  test('leaves out a rate that has no denominator, together with its weight', () => {
    expect(ranked({ a: investigated(5) })).toStrictEqual(['1 a 50']);
  });
});
