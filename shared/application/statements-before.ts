import type { BulletinInput, TenDayInput } from '../documents/statements/input.ts';
import { monthOf, type Period, periodsOfMonth, previousPeriod } from '../domain/kernel/period.ts';
import type { MonthlyBulletin, TenDayStatistics } from '../domain/statistics/statement.ts';

/** Statements that were issued; undefined where there is none. */
export interface IssuedStatements {
  readonly tenDay: (period: Period) => Promise<TenDayStatistics | undefined>;
  readonly bulletin: (month: string) => Promise<MonthlyBulletin | undefined>;
}

/** What a document is made of beside the facts that are read in the ledger. */
export type TenDayTold = Pick<TenDayInput, 'statement' | 'earlier'>;
export type BulletinTold = Omit<BulletinInput, 'facts' | 'corrections'>;

/** How many ten-day periods before it the trend of a document shows. */
const before = { period: 5, month: 3 } as const;

const yearBefore = (month: string): string => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;

/** Statistics issued without a gap for up to `most` periods before one, the earliest first. */
const tenDaysBefore = async (
  issued: IssuedStatements,
  period: Period,
  most: number,
): Promise<TenDayStatistics[]> => {
  const found: TenDayStatistics[] = [];
  for (let earlier = previousPeriod(period); found.length < most; earlier = previousPeriod(earlier)) {
    const statement = await issued.tenDay(earlier);
    if (!statement) break;
    found.unshift(statement);
  }
  return found;
};

/** The bulletin of the month before; null where there is none. */
export const bulletinBefore = async (
  issued: IssuedStatements,
  month: string,
): Promise<MonthlyBulletin | null> =>
  (await issued.bulletin(monthOf(previousPeriod(periodsOfMonth(month)[0])))) ?? null;

/** A ten-day period's statistics with those that its document compares them with. */
export const tenDayTold = async (
  issued: IssuedStatements,
  statement: TenDayStatistics,
): Promise<TenDayTold> => ({
  statement,
  earlier: await tenDaysBefore(issued, statement.period, before.period),
});

/**
 * A month's bulletin with the statements that its document compares it with.
 *
 * @param tenDays statistics of the month's own periods, issued or not
 */
export const bulletinTold = async (
  issued: IssuedStatements,
  statement: MonthlyBulletin,
  tenDays: readonly TenDayStatistics[],
): Promise<BulletinTold> => {
  const { month } = statement;
  return {
    statement,
    previous: await bulletinBefore(issued, month),
    yearBefore: (await issued.bulletin(yearBefore(month))) ?? null,
    tenDays: [...(await tenDaysBefore(issued, periodsOfMonth(month)[0], before.month)), ...tenDays],
  };
};
