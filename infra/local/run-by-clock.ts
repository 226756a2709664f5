import type { Schedule } from './delivery/schedule.ts';

/** Node cannot wait longer at a time. */
const longestWait = 2 ** 31 - 1;

/** Runs schedules by the real clock, each at its instants, until stopped. */
export const runByClock = (
  schedules: readonly Schedule[],
  run: (name: string) => Promise<void>,
  clock: { now(): number },
  log: (line: string) => void,
) => {
  const timers = new Map<string, NodeJS.Timeout>();
  const underWay = new Set<Promise<void>>();
  let stopped = false;
  const wait = (schedule: Schedule, at: number) => {
    if (stopped) return;
    const left = at - clock.now();
    const timer = setTimeout(
      () => {
        if (clock.now() < at) return wait(schedule, at);
        const running = run(schedule.name)
          .catch((error: Error) => log(`schedule ${schedule.name} failed: ${error.message}`))
          .finally(() => underWay.delete(running));
        underWay.add(running);
        wait(schedule, schedule.nextAfter(at));
      },
      Math.min(Math.max(left, 0), longestWait),
    );
    timers.set(schedule.name, timer);
  };
  for (const schedule of schedules) wait(schedule, schedule.nextAfter(clock.now()));
  return {
    /** Starts nothing more; resolves when what runs has ended. */
    stop: async (): Promise<void> => {
      stopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
      await Promise.all(underWay);
    },
  };
};
