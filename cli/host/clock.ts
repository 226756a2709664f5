import type { Clock } from '../../shared/ports/clock.ts';

/** The clock of a simulated run: it stands until it is set. */
export const simulatedClock = (start: number): Clock & { set(instant: number): void } => {
  let now = start;
  return {
    now: () => now,
    set: (instant) => {
      now = instant;
    },
  };
};
