/** What a replay asks of the system under it, however that is wired. Instants in epoch milliseconds. */
export interface Wiring {
  /** Posts entries, each at its instant, and delivers until nothing is under way. */
  post(entries: readonly PostedEntry[]): Promise<void>;
  /** Runs a schedule at an instant, to quiet. */
  run(schedule: Schedule, at: number): Promise<void>;
  readonly schedules: readonly Schedule[];
  /** The earliest instant for which a sweep is wanted; undefined when nothing waits. */
  nextInstant(): Promise<number | undefined>;
  /** Most entries that are to be under way at once. */
  readonly window: number;
}

export interface Schedule {
  readonly name: string;
  /** Sweeps are skipped while nothing waits for one; all other schedules run when they come. */
  readonly isSweep: boolean;
  /** Runs from the day of the first entry on; what issues statements begins with the first that is to be issued. */
  readonly fromStart: boolean;
  nextAfter(instant: number): number;
}

/** An entry as PutEvents takes it, its detail as JSON text. */
export interface PostedEntry {
  readonly source: string;
  readonly type: string;
  readonly detail: string;
  readonly time: number;
}
