import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isInboundType } from '../../events/catalog.ts';
import type { Holidays } from '../../events/holidays.ts';
import type { Policy } from '../../events/policy.ts';
import type { Registry } from '../../events/registry.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import type { Audit } from '../../shared/application/audit.ts';
import { calendarOf } from '../../shared/domain/kernel/calendar.ts';
import { dateOf } from '../../shared/domain/kernel/day.ts';
import { closeOf, firstDayOf } from '../../shared/domain/kernel/period.ts';
import type { PlanBasis } from '../../shared/domain/plan/expected-duties.ts';
import { readRules, UsageError } from '../files.ts';
import { readHolidays } from '../holiday-files.ts';
import { paths } from '../paths.ts';
import { progressOf } from '../progress.ts';
import { registryFaults } from '../registry-check.ts';
import { writeRun } from '../run-file.ts';
import { synthesize } from '../synth.ts';
import { say } from '../terminal.ts';
import { type Amend, amended } from './amended.ts';
import { simulatedClock } from './clock.ts';
import { type DocumentChoice, type DocumentSet, documentSetFor, renderings } from './documents.ts';
import { entriesOf } from './entries.ts';
import { type EntryFile, indexEntries } from './entry-file.ts';
import { hostWiring } from './host-wiring.ts';
import { outboundFile } from './outbound-file.ts';
import { writeOutputs } from './outputs.ts';
import { parkedIn } from './parked.ts';
import { replay } from './replay.ts';
import { type Span, spanOf } from './span.ts';
import { type StoreChoice, startHost } from './store.ts';

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

/** What a run leaves in its folder; an earlier run's is removed first, so that nothing stale is read. */
const outputs = [
  'ten-day',
  'bulletins',
  'closes',
  'plan',
  'audit.json',
  'campaign.json',
  'cases.ndjson',
  'duties.ndjson',
  'ledger.ndjson',
  'outbound.ndjson',
  'rejected.ndjson',
];

/** A fault in what the user gave is told without a stack. */
const asUsage = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
};

/** Entries are read twice, first for their order: what comes by standard input is kept until the run ends. */
const index = async (path: string, spool: string): Promise<EntryFile> => {
  try {
    if (path !== '-') return await indexEntries(path);
    await pipeline(process.stdin, createWriteStream(spool));
    return await indexEntries(spool);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UsageError(`--events ${path} cannot be read (${code}): check the path`);
  }
};

/**
 * The campaign: replays a file of entries through the synthesized system, and writes all that comes out.
 *
 * @throws UsageError when an option, the policy, the registry or the file is not in order
 */
export const runCampaign = async (options: CampaignOptions): Promise<Audit> => {
  const { policy, registry } = await readRules(options.policy, options.registry);
  const holidays = await readHolidays(options.holidays ?? paths.holidays);
  for (const fault of registryFaults(policy, registry)) say(`registry ${registry.id}: ${fault}`);
  const scratch = await mkdtemp(join(tmpdir(), 'supervision-'));
  try {
    const holidaysFile = join(scratch, 'holidays.json');
    await writeFile(holidaysFile, JSON.stringify(holidays));
    const file = await index(options.events, join(scratch, 'entries.ndjson'));
    return await runOn(file, { ...options, holidays, holidaysFile }, policy, registry);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
};

interface RunOptions extends Omit<CampaignOptions, 'holidays'> {
  /** Years that stand in for those of the kept library, and the file from which functions read them. */
  readonly holidays: readonly Holidays[];
  readonly holidaysFile: string;
}

const runOn = async (
  file: EntryFile,
  options: RunOptions,
  policy: Policy,
  registry: Registry,
): Promise<Audit> => {
  const span = asUsage(() => spanOf(file, options.from, options.until));
  for (const { line, why } of file.unreadable) say(`line ${line} ${why}; it is parked, the run goes on`);
  await mkdir(options.out, { recursive: true });
  for (const name of outputs) await rm(join(options.out, name), { recursive: true, force: true });
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
