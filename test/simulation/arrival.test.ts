import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrivals } from './arrivals.ts';
import { type Line, type Outcome, simulate, spanOf } from './simulate.ts';
import { streams } from './streams.ts';

/** Milliseconds for a property on a machine that has other things to do. */
const slow = 60_000;

/** A statement without what depends on when the news came: levels raised, and the hashes that hold instants. */
const withoutEscalations = (statement: object): unknown =>
  JSON.parse(JSON.stringify(statement), (key, value: unknown) =>
    key === 'escalations' || key === 'root' ? undefined : value,
  );

test(
  'before the close of a period, any order of arrival gives the same figures, escalations apart',
  () =>
    fc.assert(
      fc.asyncProperty(arrivals, async ([one, other]) => {
        const [first, second] = [
          await simulate(one, '2015-07-2', '2015-07-3'),
          await simulate(other, '2015-07-2', '2015-07-3'),
        ];
        expect(first.audit.recorded).toBe(one.length);
        expect(second.tenDay.map(withoutEscalations)).toStrictEqual(first.tenDay.map(withoutEscalations));
        expect(second.bulletins.map(withoutEscalations)).toStrictEqual(
          first.bulletins.map(withoutEscalations),
        );
      }),
      { numRuns: 20 },
    ),
  slow,
);

const identitiesOf = ({ records }: Outcome) =>
  new Set(records.flatMap(({ entries }) => entries.map(({ entry }) => `${entry.caseId} ${entry.eventId}`)));

const identityOf = ({ text }: Line): string => {
  const { caseId, eventId } = (JSON.parse(text) as { Detail: { caseId: string; eventId: string } }).Detail;
  return `${caseId} ${eventId}`;
};

test(
  'posting a tenth of what is recorded twice changes duplicate and received, and nothing else',
  () =>
    fc.assert(
      fc.asyncProperty(
        streams,
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 0, max: 72 }),
        async (lines, start, hours) => {
          const span = spanOf(lines);
          const once = await simulate(lines, ...span);
          const recorded = identitiesOf(once);
          const again = lines
            .filter((line) => recorded.has(identityOf(line)))
            .filter((_, index) => index % 10 === start % 10 || index === 0)
            .map(({ text, time }) => ({ text, time: time + hours * 3_600_000 }))
            .filter(({ time }) => time <= Math.max(...lines.map((line) => line.time)));
          const twice = await simulate([...lines, ...again], ...span);
          const { received, duplicate } = once.audit;
          expect(twice.audit).toStrictEqual({
            ...once.audit,
            received: received + again.length,
            duplicate: duplicate + again.length,
          });
          expect(twice.tenDay).toStrictEqual(once.tenDay);
          expect(twice.bulletins).toStrictEqual(once.bulletins);
        },
      ),
      { numRuns: 15 },
    ),
  slow,
);
