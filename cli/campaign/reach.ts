import { type Day, dayOf } from '../../shared/domain/kernel/day.ts';
import type { EntryFile } from './entry-file.ts';

const dayLength = 86_400_000;

/** A day's date, of whatever year. */
export const dateText = (day: Day): string => new Date(day * dayLength).toISOString().replace(/T.*$/, '');

/** Days without an entry after which those beyond them look misdated. */
const longestGap = 366;
const mostTold = 3;

/**
 * Lines that lie more than a year from all others, and what helps: the fewer lines of each two sides of a gap are named.
 *
 * @param until the last day that is asked for; what lies after it is not received
 */
export const linesApart = ({ order, times, numbers }: EntryFile, until: Day | undefined): string[] => {
  const dayAt = (place: number): Day => dayOf(times[order[place] ?? 0] ?? 0);
  const lineAt = (place: number): number => numbers[order[place] ?? 0] ?? 0;
  let received = order.length;
  while (until !== undefined && received > 0 && dayAt(received - 1) > until) received -= 1;
  const told: string[] = [];
  for (let place = 1; place < received && told.length < mostTold; place += 1) {
    const [before, after] = [dayAt(place - 1), dayAt(place)];
    if (after - before <= longestGap) continue;
    const [earlier, later] = [place, received - place];
    const lines = (number: number, first: number) =>
      number === 1 ? `line ${first} alone lies` : `${number} lines lie, line ${first} the first,`;
    told.push(
      later <= earlier
        ? `${lines(later, lineAt(place))} after ${dateText(before)}: give --until ${dateText(before)} to leave ${later === 1 ? 'it' : 'them'} out`
        : `${lines(earlier, lineAt(0))} before ${dateText(after)}: correct Time there, or take ${earlier === 1 ? 'the line' : 'the lines'} out`,
    );
  }
  return told;
};
