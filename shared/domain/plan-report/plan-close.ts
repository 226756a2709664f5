import type { Entry } from '../case/entry.ts';
import { type ByCode, byCode, valueAt, withPairs } from '../kernel/by-code.ts';
import type { MonthlyBulletin } from '../statistics/statement.ts';
import { type CaseTally, countCase, noCases } from './case-tally.ts';

/** What a month's report leaves for the next: the cases counted so far, and the ranking scores of the months. */
export interface PlanClose {
  readonly month: string;
  readonly tally: CaseTally;
  readonly routine: ByCode<readonly number[]>;
}

/** Ranking scores by unit, with those of one month more. */
export const withRanking = (
  routine: PlanClose['routine'],
  ranking: MonthlyBulletin['ranking'],
): PlanClose['routine'] =>
  withPairs(
    routine,
    ranking.map(({ unit, score }) => [unit, [...(valueAt(routine, unit) ?? []), score]]),
  );

/** The close of a month, on the one before it: its entries, each case's in the order of `seq`, and its ranking. */
export const closePlan = async (
  before: PlanClose | undefined,
  entries: AsyncIterable<Entry>,
  bulletin: Pick<MonthlyBulletin, 'month' | 'ranking'>,
): Promise<PlanClose> => {
  const tally = structuredClone(before?.tally ?? noCases());
  for await (const entry of entries) countCase(tally, entry);
  return {
    month: bulletin.month,
    tally,
    routine: withRanking(before?.routine ?? byCode(), bulletin.ranking),
  };
};
