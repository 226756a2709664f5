import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Holidays, holidays } from '../../events/holidays.ts';
import { calendarOf } from '../../shared/domain/kernel/calendar.ts';
import {
  missingYears,
  withoutHolidays,
  yearsNamedIn,
  yearsWantedAt,
} from '../../shared/domain/kernel/holiday-years.ts';
import { readChecked, UsageError } from './checked-json.ts';

/**
 * The years arranged in a folder, `2027.json` and so on, in order; its other files are not read.
 *
 * @throws UsageError when the folder cannot be read, or a file is not in order or named by another year
 */
export const readHolidays = async (folder: string): Promise<readonly Holidays[]> => {
  const names = await readdir(folder).catch(() => {
    throw new UsageError(`the folder of holidays ${folder} cannot be read: check the path`);
  });
  const arranged: Holidays[] = [];
  for (const name of names.filter((each) => each.endsWith('.json')).sort()) {
    const path = join(folder, name);
    const read = await readChecked(path, holidays, 'holidays');
    if (name !== `${read.year}.json`)
      throw new UsageError(`holidays ${path} are of ${read.year}: name the file ${read.year}.json`);
    arranged.push(read);
  }
  return arranged;
};

/** What is missing of the years that a policy's dates name and of those that ought to be known now, a sentence each. */
export const holidayFaults = (
  policy: object,
  arranged: readonly Holidays[],
  now: number,
): readonly string[] =>
  missingYears(calendarOf(arranged), [...yearsNamedIn(JSON.stringify(policy)), ...yearsWantedAt(now)]).map(
    withoutHolidays,
  );
