import { openings } from '../../../scripts/sample-campaign/inflow.ts';
import { Life } from '../../../scripts/sample-campaign/life.ts';
import { randomOf } from '../../../scripts/sample-campaign/random.ts';
import type { Entry } from '../../../shared/domain/case/entry.ts';
import { isEnded } from '../../../shared/domain/case/state.ts';
import { recorded } from './recording.ts';

/** The entries of one case from its filing to its end; there is at least one. */
export type Pattern = readonly [Entry, ...Entry[]];

const seed = 2015;
const count = 600;

const isPattern = (entries: readonly Entry[]): entries is Pattern => {
  const last = entries.at(-1);
  return last !== undefined && isEnded(last.after.status);
};

/**
 * Case histories of the sample campaign's kind, decided and sealed by the system's own rules; all cases
 * of a bench's ledger are made after them. Only cases that come to an end: those that nobody ever ends
 * would let the open stock grow with history, and hide what a period costs.
 */
export const makePatterns = (): readonly Pattern[] =>
  openings(seed, count)
    .map((opening, index) => {
      const life = new Life(randomOf(seed, index), `pattern-${index}`, opening);
      return recorded(life.live('HB-2015-0000001').postings);
    })
    .filter(isPattern);
