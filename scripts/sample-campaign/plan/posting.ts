import { readFileSync } from 'node:fs';
import { registry as schema } from '../../../events/registry.ts';
import { type Day, dayOf, minute, shanghaiText } from '../../../shared/domain/kernel/day.ts';
import { officeTime } from '../office-hours.ts';
import { office } from '../places.ts';
import type { Disposition, Posting } from '../posting.ts';
import { type Random, randomOf } from '../random.ts';
import { at } from '../when.ts';

export const registry = schema.parse(
  JSON.parse(readFileSync(new URL('../../../data/registries/hubei-2015.json', import.meta.url), 'utf8')),
);

/** Kinds of units on which the plan lays its duties. */
const kinds = new Set([
  'construction',
  'planning',
  'housing',
  'urban-management',
  'landscape',
  'provident-fund',
  'water',
]);

/** The authorities that the plan is for, in the registry’s order. */
export const authorities = registry.units.filter(({ kind }) => kinds.has(kind));

/** Authorities that lead in their region. */
export const leading = authorities.filter(({ kind }) => kind === 'construction');

type Fields = Readonly<Record<string, unknown>>;

export interface DutyManner {
  /** The unit that posts it; the office where left out. */
  readonly by?: string;
  readonly eventId?: string;
  readonly disposition?: Disposition;
  readonly source?: string;
}

const sourceOf = (unit: string): string => (unit === office ? 'supervision.province' : `unit.${unit}`);

/** An entry of a duty, posted some minutes after it occurred. */
export const post = (
  type: string,
  caseId: string,
  instant: number,
  fields: Fields,
  { by = office, eventId, disposition = 'recorded', source }: DutyManner = {},
): Posting => ({
  source: source ?? sourceOf(by),
  type,
  detail: {
    eventId: eventId ?? `${type}-${dayOf(instant)}`,
    caseId,
    occurredAt: shanghaiText(instant),
    by: { unit: by },
    ...fields,
  },
  time: instant + 4 * minute,
  disposition,
});

/** An instant in office hours of a day of 2015, `06-08`. */
export const on = (random: Random, date: string): number => officeTime(random, dayOf(at(`${date} 12:00`)));

/** An instant in office hours of a day between two dates of 2015, both included. */
export const between = (random: Random, from: string, until: string): number => {
  const [first, last]: [Day, Day] = [dayOf(at(`${from} 12:00`)), dayOf(at(`${until} 12:00`))];
  return officeTime(random, random.int(first, last));
};

/** The choices of one part of the plan: a stream of its own for each. */
export const randomFor = (seed: number, part: number): Random => randomOf(seed, 500_000 + part);

/** A document as it is submitted or issued. */
export const documentOf = (title: string, place: string) => ({
  title,
  uri: `https://example.org/${place}.pdf`,
});
