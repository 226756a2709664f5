import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isInboundType } from '../../events/catalog.ts';
import type { Holidays } from '../../events/holidays.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import type { Audit } from '../../shared/application/audit.ts';
import { calendarOf } from '../../shared/domain/kernel/calendar.ts';
import { dateOf } from '../../shared/domain/kernel/day.ts';
import { closeOf, firstDayOf } from '../../shared/domain/kernel/period.ts';
import type { PlanBasis } from '../../shared/domain/plan/expected-duties.ts';
import { type Amend, amended } from '../host/amended.ts';
import { simulatedClock } from '../host/clock.ts';
import { hostWiring } from '../host/host-wiring.ts';
import { type StoreChoice, startHost } from '../host/store.ts';
import { synthesize } from '../host/synth.ts';
import { readRules, UsageError } from '../input/checked-json.ts';
import {
  type DocumentChoice,
  type DocumentSet,
  documentSetFor,
  renderings,
} from '../input/document-choice.ts';
import { readHolidays } from '../input/holiday-files.ts';
import { paths } from '../input/paths.ts';
import { regularFile } from '../input/regular-file.ts';
import { writeRun } from '../input/run-file.ts';
import { progressOf } from '../output/progress-bar.ts';
import { say } from '../output/terminal.ts';
import { registryFaults } from '../show/registry-check.ts';
import { entriesOf } from './entries.ts';
import { type EntryFile, indexEntries } from './entry-file.ts';
import { cleanedUpOnSignal } from './on-signal.ts';
import { outboundFile } from './outbound-file.ts';
import { writeOutputs } from './outputs.ts';
import { parkedIn } from './parked.ts';
import { replay } from './replay.ts';
import { type Span, spanOf } from './span.ts';
import { type WorkingFolder, workingFolderOf } from './working-folder.ts';

export interface CampaignOptions {
  readonly events: string;
  readonly registry: string;
  readonly policy: string;
  /** Folder of years of holidays; that of the project when left out. */
  readonly holidays?: string;
  /** First and last date for whose periods statements are issued, `2015-06-01`. */
  readonly from?: string;
  readonly until?: string;
  readonly out: string;
  readonly store: StoreChoice;
  /** Which documents are made; `auto` when left out. */
  readonly documents?: DocumentChoice;
  /** Seed of a transport that duplicates, reorders, cuts off and fails; figures do not depend on it. */
  readonly seed?: number;
  /** Directory of templates that are synthesized already; else the run begins with a synth. */
  readonly assembly?: string;
  /** What is posted in place of each entry; the entry itself when missing. */
  readonly amend?: Amend;
}

/** A fault in what the user gave is told without a stack. */
const asUsage = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
};

/**
 * The campaign: replays a file of entries through the synthesized system, and writes all that comes out. What an earlier
 * run left in the folder stands whole until the end, when all of it is replaced.
 *
 * @throws UsageError when an option, the policy, the registry or the file is not in order
 */
export const runCampaign = async (given: CampaignOptions): Promise<Audit> => {
  const scratch = await mkdtemp(join(tmpdir(), 'supervision-'));
  let working: WorkingFolder | undefined;
  const cleanUp = () => {
    rmSync(scratch, { recursive: true, force: true });
    working?.discard();
  };
  return cleanedUpOnSignal(cleanUp, async () => {
    try {
      working = await workingFolderOf(given.out);
      const options = await spooled(given, scratch);
      const holidays = await readHolidays(given.holidays ?? paths.holidays);
      const holidaysFile = join(scratch, 'holidays.json');
      await writeFile(holidaysFile, JSON.stringify(holidays));
      const audit = await runOn({ ...options, holidays, holidaysFile, out: working.made });
      working.putInPlace();
      return audit;
    } finally {
      cleanUp();
    }
  });
};

/** Each file is read more than once: what comes by a pipe is kept until the run ends. */
const spooled = async (options: CampaignOptions, scratch: string): Promise<CampaignOptions> => {
  const fileOf = (path: string, name: string) => regularFile(path, join(scratch, name));
  return {
    ...options,
    events: await fileOf(options.events, 'entries.ndjson'),
    policy: await fileOf(options.policy, 'policy.json'),
    registry: await fileOf(options.registry, 'registry.json'),
  };
};

interface RunOptions extends Omit<CampaignOptions, 'holidays'> {
  /** Years that stand in for those of the kept library, and the file from which functions read them. */
  readonly holidays: readonly Holidays[];
  readonly holidaysFile: string;
}

const runOn = async (options: RunOptions): Promise<Audit> => {
  const { policy, registry } = await readRules(options.policy, options.registry);
  for (const fault of registryFaults(policy, registry)) say(`registry ${registry.id}: ${fault}`);
  const file = await indexEntries(options.events);
  for (const { line, why } of file.unreadable) say(`line ${line} ${why}; it is parked, the run goes on`);
  const span = asUsage(() => spanOf(file, options.from, options.until));
  if (span.remark !== undefined) say(span.remark);
  if (options.assembly === undefined) {
    say('synthesizing the template …');
    await synthesize();
  }
  const documents = documentSetFor(options.documents ?? 'auto', file.order.length);
  const audit = await replayThrough(
    options,
    { policy, registry, calendar: calendarOf(options.holidays) },
    file,
    span,
    documents,
  );
  const { from, until, first } = span;
  const arranged = options.holidays.length > 0 && { holidays: [...options.holidays] };
  await writeRun(options.out, { policy, registry, ...arranged, documents, from, until, first });
  return audit;
};

const replayThrough = async (
  options: RunOptions,
  basis: PlanBasis,
  file: EntryFile,
  span: Span,
  documents: DocumentSet,
): Promise<Audit> => {
  const clock = simulatedClock(file.times[file.order[0] ?? 0] ?? span.end);
  const told = outboundFile(join(options.out, 'outbound.ndjson'));
  const { host, ledger, views } = await startHost(options.store, clock, renderings[documents], {
    assembly: options.assembly ?? paths.assembly,
    documents: options.out,
    environment: {
      // A function reads them from where its bundle lies.
      POLICY_FILE: resolve(options.policy),
      REGISTRY_FILE: resolve(options.registry),
      HOLIDAYS_FILE: options.holidaysFile,
      ISSUE_FROM: dateOf(firstDayOf(span.from)),
    },
    log: say,
    ...(options.seed !== undefined && { seed: options.seed }),
    onPut: (event) => {
      if (event.caller === 'function' && !isInboundType(event.type)) told.add(event);
    },
  });
  try {
    const progress = progressOf(file.order.length);
    const asPosted = hostWiring(host, clock, views, () => told.flush());
    const wiring = options.amend ? amended(asPosted, ledger, options.amend) : asPosted;
    const posted = await replay(
      wiring,
      entriesOf(file),
      { reportsFrom: closeOf(span.from), end: span.end },
      progress,
    );
    await told.close();
    const unreadable = file.unreadable.filter(({ time }) => time < span.end).length;
    say('writing the ledger, the cases and the audit …');
    return await writeOutputs({
      ledger,
      out: options.out,
      end: span.end,
      received: posted + unreadable,
      parked: unreadable + parkedIn(host),
      first: span.first,
      last: span.until,
      sha256,
      basis,
      warn: say,
    });
  } finally {
    await host.stop();
  }
};
