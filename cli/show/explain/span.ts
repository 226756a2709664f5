import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Registry } from '../../../events/registry.ts';
import {
  earliestOpenAt,
  lastMonthClosedWith,
  monthOf,
  type Period,
  periodsOfMonth,
  previousPeriod,
} from '../../../shared/domain/kernel/period.ts';
import type { CaseSource } from '../../input/case-source.ts';
import { UsageError } from '../../input/checked-json.ts';
import { readRun } from '../../input/run-file.ts';

/** What figures can be explained of: the closed periods, and the registry by whose codes they are broken down. */
export interface Explained {
  /** The first; undefined where only the entries themselves tell. */
  readonly first?: Period;
  readonly last: Period;
  readonly registry?: Registry;
}

/** Of a run what it covered; of a table, or of a ledger that was brought into a folder, what has closed by `now`. */
export const explainedOf = async (source: CaseSource, now: number): Promise<Explained> => {
  const last = previousPeriod(earliestOpenAt(now));
  if (source.table !== undefined) return { last };
  const there = await stat(join(source.out, 'campaign.json')).catch(() => undefined);
  if (!there) return { last };
  const { first, until, registry } = await readRun(source.out);
  return { first, last: until, registry };
};

/** The last period that a statement covers, a month or a period. */
const lastOf = (statement: string): Period =>
  statement.length > 7 ? statement : periodsOfMonth(statement)[2];

const monthsOf = (first: Period, last: Period): string => {
  const month = lastMonthClosedWith(last);
  return month < monthOf(first) ? 'no whole month' : `months ${monthOf(first)} to ${month}`;
};

/**
 * Refuses a statement of a period that has not closed, or that lies before the first entry.
 *
 * @throws UsageError that says which periods there are
 */
export const refuseOutside = (
  statement: string,
  { first, last }: Required<Pick<Explained, 'first' | 'last'>>,
): void => {
  const there = `there are ten-day periods ${first} to ${last}, ${monthsOf(first, last)}`;
  if (lastOf(statement) > last) throw new UsageError(`${statement} has not closed: ${there}`);
  if (lastOf(statement) < first) throw new UsageError(`${statement} lies before the first entry: ${there}`);
};
