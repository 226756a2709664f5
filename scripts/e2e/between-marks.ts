import { setTimeout as pause } from 'node:timers/promises';

/** Every schedule of the template falls on such a mark. */
const mark = 5 * 60_000;
/** Longer than posting, sweeping and issuing have ever taken. */
const needed = 150_000;
/** What a sweep that began at the mark may take. */
const settling = 10_000;

/**
 * How long to wait so that nothing is scheduled until all is posted: the emulator's schedules run by the real clock,
 * and a sweep between two waves would rightly raise what only the next wave shows to have been done in time.
 *
 * @returns milliseconds
 */
export const waitAt = (now: number): number => {
  const left = mark - (now % mark);
  if (left > mark - settling) return settling - (mark - left);
  return left < needed ? left + settling : 0;
};

/** Waits so long. */
export const betweenMarks = async (now: number, told: (seconds: number) => void): Promise<void> => {
  const milliseconds = waitAt(now);
  if (milliseconds === 0) return;
  told(Math.round(milliseconds / 1_000));
  await pause(milliseconds);
};
