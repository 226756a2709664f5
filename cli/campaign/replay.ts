import { dayOf, minute, startOf } from '../../shared/domain/kernel/day.ts';
import type { PostedEntry, Schedule, Wiring } from '../host/wiring.ts';

/** An entry to be posted, with the case that it names, if it names one. */
export interface ReplayEntry extends PostedEntry {
  readonly caseId: string | undefined;
}

export interface ReplaySpan {
  /** First instant at which statements may be due. */
  readonly reportsFrom: number;
  /** The last close: entries posted at or after it are not received, sweeps from it on do not run. */
  readonly end: number;
}

const sweepEvery = 5 * minute;
/** Reports of the last close are scheduled a little after it. */
const reportsWithin = 60 * minute;

const floorToSweep = (instant: number) => Math.floor(instant / sweepEvery) * sweepEvery;
const ceilToSweep = (instant: number) => Math.ceil(instant / sweepEvery) * sweepEvery;

/**
 * Replays entries by their own clock. Everything that falls on one instant runs schedules first, then
 * entries, each to quiet. Entries of different cases between two instants at which anything is
 * scheduled do not touch each other, so they are under way together; and a sweep is run only where
 * something waits for it, which leaves out those that would find nothing.
 *
 * @param entries in the order of their time
 * @param progress called with the number of entries posted and the simulated instant
 */
export const replay = async (
  wiring: Wiring,
  entries: AsyncIterable<ReplayEntry>,
  span: ReplaySpan,
  progress: (posted: number, at: number) => void,
): Promise<number> => {
  const iterator = entries[Symbol.asyncIterator]();
  let upcoming = await iterator.next();
  const start = upcoming.done ? span.reportsFrom : startOf(dayOf(upcoming.value.time));
  const reports = wiring.schedules
    .filter(({ isSweep }) => !isSweep)
    .map((schedule) => {
      const from = schedule.fromStart ? Math.min(start, span.reportsFrom) : span.reportsFrom;
      return { schedule, next: schedule.nextAfter(from - 1) };
    });
  const sweep = wiring.schedules.find(({ isSweep }) => isSweep);
  let posted = 0;
  /** Sweeps up to this instant have run, or would have found nothing. */
  let swept = Number.NEGATIVE_INFINITY;

  const nextReport = () => reports.reduce((a, b) => (b.next < a.next ? b : a));
  const nextSweep = async (): Promise<number> => {
    const wanted = sweep && (await wiring.nextInstant());
    if (wanted === undefined) return Number.POSITIVE_INFINITY;
    const mark = Math.max(ceilToSweep(wanted), swept + sweepEvery);
    return mark < span.end ? mark : Number.POSITIVE_INFINITY;
  };
  const runReport = async (report: { schedule: Schedule; next: number }) => {
    await wiring.run(report.schedule, report.next);
    report.next = report.schedule.nextAfter(report.next);
  };
  /** Runs whatever is scheduled up to an instant, that included. */
  const runSchedules = async (until: number) => {
    for (;;) {
      const mark = await nextSweep();
      const report = nextReport();
      if (Math.min(mark, report.next) > until) return;
      if (mark <= report.next && sweep) {
        await wiring.run(sweep, mark);
        swept = mark;
        progress(posted, mark);
      } else await runReport(report);
    }
  };

  while (!upcoming.done && upcoming.value.time < span.end) {
    const first = upcoming.value.time;
    await runSchedules(first);
    swept = Math.max(swept, floorToSweep(first));
    const barrier = Math.min(await nextSweep(), nextReport().next, span.end);
    const window: ReplayEntry[] = [];
    const cases = new Set<string | undefined>();
    while (!upcoming.done && upcoming.value.time < barrier && window.length < wiring.window) {
      const { caseId } = upcoming.value;
      if (caseId !== undefined && cases.has(caseId)) break;
      cases.add(caseId);
      window.push(upcoming.value);
      upcoming = await iterator.next();
    }
    await wiring.post(window);
    posted += window.length;
    const last = window.at(-1)?.time ?? first;
    progress(posted, last);
    // What came late may be due already: the sweeps that fell between are made up, in their order.
    await runSchedules(last);
    swept = Math.max(swept, floorToSweep(last));
  }
  await iterator.return?.();
  await runSchedules(span.end - 1);
  for (let report = nextReport(); report.next <= span.end + reportsWithin; report = nextReport())
    await runReport(report);
  return posted;
};
