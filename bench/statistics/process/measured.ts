/** What some work took of its process. */
export interface Measure {
  readonly milliseconds: number;
  /** Processor time over all threads. */
  readonly cpuMilliseconds: number;
  /** The process's peak of resident memory up to the work's end, the runtime's own included. */
  readonly peakMiB: number;
}

/** Does some work and measures it; what is loaded before is not timed. */
export const measured = async <T>(work: () => Promise<T>): Promise<{ measure: Measure; value: T }> => {
  const cpuBefore = process.cpuUsage();
  const started = performance.now();
  const value = await work();
  const milliseconds = performance.now() - started;
  const cpu = process.cpuUsage(cpuBefore);
  return {
    value,
    measure: {
      milliseconds,
      cpuMilliseconds: (cpu.user + cpu.system) / 1_000,
      peakMiB: process.resourceUsage().maxRSS / 1_024,
    },
  };
};

/** Of several runs of the same: the fastest time, the highest peak. */
export const bestOf = (measures: readonly Measure[]): Measure => ({
  milliseconds: Math.min(...measures.map(({ milliseconds }) => milliseconds)),
  cpuMilliseconds: Math.min(...measures.map(({ cpuMilliseconds }) => cpuMilliseconds)),
  peakMiB: Math.max(...measures.map(({ peakMiB }) => peakMiB)),
});
