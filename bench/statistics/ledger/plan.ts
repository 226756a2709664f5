import { firstDayOf, nextPeriod, type Period, previousPeriod } from '../../../shared/domain/kernel/period.ts';
import type { Pattern } from './patterns.ts';

export interface LedgerOptions {
  readonly entries: number;
  /** About how many entries are posted to a period, once cases run in all stages. */
  readonly perPeriod: number;
}

/** How a ledger of exactly so many entries is laid out in time. */
export interface Plan {
  readonly first: Period;
  /** The last period in which cases are filed. */
  readonly through: Period;
  /** The last period in which as many cases are filed as in any: the one that is compiled. */
  readonly compiled: Period;
  readonly filedPerPeriod: number;
}

/** The first period of every bench's ledger. */
const first: Period = '2015-06-1';

/**
 * The same number of cases is filed in each period, so that more entries mean a longer history and not
 * fuller periods.
 */
export const planOf = ({ entries, perPeriod }: LedgerOptions, patterns: readonly Pattern[]): Plan => {
  const inPatterns = patterns.reduce((sum, { length }) => sum + length, 0);
  const filedPerPeriod = Math.max(1, Math.round((perPeriod * patterns.length) / inPatterns));
  let cases = 0;
  for (let left = entries; left > 0; cases += 1) left -= patterns[cases % patterns.length]?.length ?? 1;
  let through = first;
  for (let later = Math.ceil(cases / filedPerPeriod) - 1; later > 0; later -= 1)
    through = nextPeriod(through);
  if (firstDayOf(through) === firstDayOf(first)) {
    throw new Error(`${entries} entries fill no two periods of ${perPeriod}: ask for more of them`);
  }
  return { first, through, compiled: previousPeriod(through), filedPerPeriod };
};
