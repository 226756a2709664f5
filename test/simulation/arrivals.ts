import * as fc from 'fast-check';
import { construction } from '../dsl/rulebook.ts';
import { at } from '../dsl/shanghai.ts';
import { caseIdOf, type Happening, lineOf } from './lines.ts';
import type { Line } from './simulate.ts';
import { complaint, straight, visit } from './steps.ts';

const hour = 3_600_000;

/**
 * A straight life of which it is certain what comes before what: each step waits for the one before it, so that
 * they may arrive in any order.
 */
const orderly = fc
  .tuple(
    fc.boolean(),
    fc.integer({ min: 1, max: 7 }),
    fc.constantFrom('satisfied', 'dissatisfied', 'unreachable'),
    fc.array(fc.integer({ min: 1, max: 14 }), { minLength: 7, maxLength: 7 }),
  )
  .map(([named, length, result, gaps]) => {
    const way = [
      complaint(named ? { responsibleUnit: construction } : {}),
      ...(named ? [] : straight.slice(0, 1)),
      ...straight.slice(1, 4),
      visit(result),
      ...(result === 'satisfied' ? straight.slice(-1) : []),
    ].slice(0, length);
    let occurredAt = at('2015-07-11 08:00');
    return way.map((taken, index): Happening => {
      occurredAt += (gaps[index] ?? 1) * hour;
      return { ...taken, occurredAt, time: occurredAt };
    });
  });

/** The same lives with two orders of arrival, all after the last has happened and long before the period closes. */
export const arrivals = fc.array(orderly, { minLength: 1, maxLength: 4 }).chain((lives) => {
  const happened = lives.flatMap((happenings, index) =>
    happenings.map((happening, place) => [caseIdOf(index), `e${place}`, happening] as const),
  );
  const places = happened.map((_, place) => place);
  const order = fc.shuffledSubarray(places, { minLength: places.length });
  const arriving = (order: readonly number[]): readonly Line[] =>
    happened.map(([caseId, eventId, happening], index) =>
      lineOf(caseId, eventId, {
        ...happening,
        time: at('2015-07-16 08:00') + order.indexOf(index) * 3 * hour,
      }),
    );
  return fc.tuple(order, order).map(([one, other]) => [arriving(one), arriving(other)] as const);
});
