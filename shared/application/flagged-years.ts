import type { AnyEntry } from '../domain/decision/subjects.ts';
import type { Calendar } from '../domain/kernel/calendar.ts';
import { missingYears, withoutHolidays } from '../domain/kernel/holiday-years.ts';

/** Counts the entries whose limits reach into years without holidays, and says which years are missing still. */
export const flaggedYears = () => {
  const flagged = new Map<number, { entries: number; readonly first: string }>();
  return {
    take({ caseId, seq, yearsWithoutHolidays = [] }: AnyEntry): void {
      for (const year of yearsWithoutHolidays) {
        const counted = flagged.get(year) ?? { entries: 0, first: `entry ${seq} of ${caseId}` };
        counted.entries += 1;
        flagged.set(year, counted);
      }
    },
    /** A sentence for each year that the calendar does not have, of those that entries were flagged with and others. */
    findings: (calendar: Calendar, others: readonly number[] = []): readonly string[] =>
      missingYears(calendar, [...flagged.keys(), ...others]).map((year) => {
        const counted = flagged.get(year);
        if (!counted) return withoutHolidays(year);
        const entries =
          counted.entries === 1
            ? `${counted.first} was counted so`
            : `${counted.entries} entries were counted so, ${counted.first} among them`;
        return `${withoutHolidays(year)}; ${entries}`;
      }),
  };
};
