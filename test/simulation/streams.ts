import * as fc from 'fast-check';
import { at } from '../dsl/shanghai.ts';
import { caseIdOf, type Happening, lineOf } from './lines.ts';
import type { Line } from './simulate.ts';
import { anyStep, openings, straight } from './steps.ts';

const hour = 3_600_000;
const firstInstant = at('2015-07-01 08:00');

/** How long after the step before it one happened, and how much later it was posted. */
const pace = fc.record({
  gap: fc.integer({ min: 0, max: 120 }),
  delay: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 300 })),
  minutes: fc.integer({ min: 0, max: 59 }),
});

/** One life: opened, then along the straight way with other things between. */
const life = fc
  .tuple(
    fc.constantFrom(...openings),
    pace,
    fc.array(
      fc.tuple(
        fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 2, arbitrary: anyStep }),
        pace,
      ),
      {
        minLength: 2,
        maxLength: 14,
      },
    ),
  )
  .map(([opening, start, rest]) => {
    let next = 0;
    let occurredAt = firstInstant;
    return [[opening, start] as const, ...rest].map(([given, { gap, delay, minutes }]): Happening => {
      const taken = given ?? straight[next++ % straight.length] ?? opening;
      occurredAt += gap * hour + minutes * 60_000;
      return { ...taken, occurredAt, time: occurredAt + delay * hour };
    });
  });

/** Lines of a few cases; every event has an id of its own. */
export const streams = fc
  .array(life, { minLength: 1, maxLength: 4 })
  .map((lives): readonly Line[] =>
    lives.flatMap((happenings, index) =>
      happenings.map((happening, place) => lineOf(caseIdOf(index), `e${index}-${place}`, happening)),
    ),
  );

/** What a clerk or a broken line adds: lines that cannot be read, ids used twice. */
export const withNoise = (lines: readonly Line[]): readonly Line[] => [
  ...lines,
  ...lines.flatMap(({ text, time }, index) => {
    if (index % 7 === 3) return [{ text: text.slice(0, 40), time }];
    if (index % 7 === 5) return [{ text: text.replace('"by":', '"by" :'), time: time + hour }];
    if (index % 7 === 6) return [{ text: text.replace('complaint-filed', 'case-accepted'), time }];
    return [];
  }),
];
