import { addWorkingDays } from '../../shared/domain/kernel/calendar.ts';
import { type Day, dayOf, hour, minute, startOf } from '../../shared/domain/kernel/day.ts';
import { calendar } from './calendar.ts';
import type { Random } from './random.ts';

const second = 1_000;

/** An instant within office hours of a day: 8:30 to 12:00, 14:00 to 17:30. */
export const officeTime = (random: Random, day: Day): number => {
  const morning = random.chance(0.55);
  const minutes = morning ? random.int(8 * 60 + 30, 11 * 60 + 58) : random.int(14 * 60, 17 * 60 + 28);
  return startOf(day) + minutes * minute + random.int(0, 59) * second;
};

/** An instant at which people call a hotline: from early morning to late evening. */
export const callTime = (random: Random, day: Day): number => {
  const from = random.weighted([
    [6, 1],
    [8, 10],
    [10, 8],
    [12, 4],
    [14, 8],
    [16, 7],
    [18, 4],
    [20, 3],
    [22, 1],
  ]);
  return startOf(day) + from * hour + random.int(0, 119) * minute + random.int(0, 59) * second;
};

/**
 * An instant in office hours, `from` to `to` working days after a base. On the base's own day only
 * while the office is still open; otherwise on the next working day.
 */
export const workingTimeAfter = (random: Random, base: number, from: number, to: number): number => {
  const day = dayOf(base);
  const days = random.int(from, to);
  if (days === 0 && calendar.isWorkingDay(day)) {
    const soon = base + random.int(20, 150) * minute + random.int(0, 59) * second;
    const minutes = (soon - startOf(day)) / minute;
    const open = (minutes >= 510 && minutes < 720) || (minutes >= 840 && minutes < 1050);
    if (open) return soon;
  }
  return officeTime(random, addWorkingDays(calendar, day, Math.max(days, 1)));
};
