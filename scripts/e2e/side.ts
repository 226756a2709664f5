import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeOutputs } from '../../cli/campaign/outputs.ts';
import { readRules } from '../../cli/input/checked-json.ts';
import { readHolidays } from '../../cli/input/holiday-files.ts';
import { paths } from '../../cli/input/paths.ts';
import { writeRun } from '../../cli/input/run-file.ts';
import { say } from '../../cli/output/terminal.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { calendarOf } from '../../shared/domain/kernel/calendar.ts';
import { minute } from '../../shared/domain/kernel/day.ts';
import {
  closeOf,
  earliestOpenAt,
  endInstantOf,
  monthOf,
  periodsOfMonth,
} from '../../shared/domain/kernel/period.ts';
import type { LedgerReader } from '../../shared/ports/ledger.ts';
import { type SliceEntry, wavesOf } from './entries.ts';

/** A system that is taken through the campaign: the deployment on the emulator, or the local host. */
export interface Side {
  /** Posts entries, and waits until nothing of them is under way. */
  post(entries: readonly SliceEntry[]): Promise<void>;
  /** Runs the sweep once, to quiet. */
  sweep(): Promise<void>;
  /** Runs both reports and the daily watch as if it were an instant, to quiet. */
  issueAt(instant: number): Promise<void>;
  readonly ledger: LedgerReader;
  /** What was told on the bus, one line an event, sorted. */
  told(): Promise<readonly string[]>;
  /** What waits for the clock: a line for each view that has an instant, sorted. */
  waiting(): Promise<readonly string[]>;
  /** Brings the issued documents into a folder. */
  fetchDocuments(out: string): Promise<void>;
}

/** What a side came to, beside the files in its folder. */
export interface Outcome {
  readonly out: string;
  readonly sweeps: number;
  readonly told: readonly string[];
  readonly waiting: readonly string[];
}

/** A limit on sweeps: each raises at most one level of five. */
const mostSweeps = 12;

const ownEntriesOf = async (ledger: LedgerReader): Promise<number> => {
  let count = 0;
  for await (const { entries } of ledger.everything())
    count += entries.filter(({ entry }) => entry.own).length;
  return count;
};

/** Sweeps until one raises nothing, as a day of sweeps would. */
const sweepToEnd = async (side: Side): Promise<number> => {
  let before = await ownEntriesOf(side.ledger);
  for (let sweeps = 1; sweeps <= mostSweeps; sweeps += 1) {
    await side.sweep();
    const after = await ownEntriesOf(side.ledger);
    if (after === before) return sweeps;
    before = after;
  }
  throw new Error(`${mostSweeps} sweeps, and still levels are raised`);
};

/** Twenty minutes after the last close of a month its bulletin is scheduled, and the statistics before it. */
const reportsAfterClose = 20 * minute;

/**
 * Takes a system through the campaign: entries, sweeps, the statistics and the bulletin of the month, and
 * leaves in `out` what a run leaves there, so that `verify` can check it.
 */
export const runCampaignOn = async (
  side: Side,
  entries: readonly SliceEntry[],
  postedAt: number,
  out: string,
): Promise<Outcome> => {
  await mkdir(out, { recursive: true });
  for (const wave of wavesOf(entries)) await side.post(wave);
  const sweeps = await sweepToEnd(side);
  const first = earliestOpenAt(postedAt);
  const [, , last] = periodsOfMonth(monthOf(first));
  await side.issueAt(closeOf(last) + reportsAfterClose);
  await side.fetchDocuments(out);
  const holidays = await readHolidays(paths.holidays);
  const { policy, registry } = await readRules(paths.policy, paths.registry);
  await writeOutputs({
    ledger: side.ledger,
    out,
    end: endInstantOf(last),
    received: entries.length,
    parked: 0,
    first,
    last,
    sha256,
    basis: { policy, registry, calendar: calendarOf(holidays) },
    warn: say,
  });
  const told = await side.told();
  await writeFile(join(out, 'outbound.ndjson'), told.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const arranged = holidays.length > 0 && { holidays: [...holidays] };
  await writeRun(out, { policy, registry, ...arranged, documents: 'all', from: first, until: last, first });
  return { out, sweeps, told, waiting: await side.waiting() };
};
