import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isInboundType } from '../../events/catalog.ts';
import { ownSource } from '../../events/codes.ts';
import { outbound } from '../../events/outbound/catalog.ts';
import { type LocalHost, startLocalHost } from '../../infra/local/host.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import type { Audit } from '../../shared/application/audit.ts';
import { rulebookOf } from '../../shared/application/rulebook.ts';
import { dateOf } from '../../shared/domain/kernel/day.ts';
import { closeOf, firstDayOf } from '../../shared/domain/kernel/period.ts';
import { supplyLocalPorts } from '../../shared/lambda/local.ts';
import { readPolicy, readRegistry, UsageError } from '../files.ts';
import { paths } from '../paths.ts';
import { progressOf, say } from '../progress.ts';
import { synthesize } from '../synth.ts';
import { simulatedClock } from './clock.ts';
import { entriesOf } from './entries.ts';
import { type EntryFile, indexEntries, openEntries } from './entry-file.ts';
import { hostWiring, tablesOf } from './host-wiring.ts';
import { memoryStore } from './memory-store.ts';
import { outboundFile } from './outbound-file.ts';
import { writeOutputs } from './outputs.ts';
import { replay } from './replay.ts';
import { spanOf } from './span.ts';

export interface CampaignOptions {
  readonly events: string;
  readonly registry: string;
  readonly policy: string;
  readonly from?: string;
  readonly until?: string;
  readonly out: string;
  readonly store: 'auto' | 'dynamodb' | 'memory';
  readonly seed?: number;
}

/** What a run leaves in its folder; an earlier run's is removed first, so that nothing stale is read. */
const outputs = [
  'ten-day',
  'bulletins',
  'closes',
  'audit.json',
  'campaign.json',
  'cases.ndjson',
  'ledger.ndjson',
  'outbound.ndjson',
  'rejected.ndjson',
];

const index = async (path: string): Promise<EntryFile> => {
  try {
    return await indexEntries(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new UsageError(
      `--events ${path} cannot be read (${(error as NodeJS.ErrnoException).code}): check the path`,
    );
  }
};

/** The campaign: replays a file of entries through the synthesized system, and writes all that comes out. */
export const runCampaign = async (options: CampaignOptions): Promise<Audit> => {
  const [policy, registry] = [await readPolicy(options.policy), await readRegistry(options.registry)];
  try {
    rulebookOf(policy, registry, sha256);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const file = await index(options.events);
  let span: ReturnType<typeof spanOf>;
  try {
    span = spanOf(file, options.from, options.until);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  for (const { line, why } of file.unreadable) say(`line ${line} ${why}; it is parked, the run goes on`);
  for (const name of outputs) await rm(join(options.out, name), { recursive: true, force: true });
  await mkdir(options.out, { recursive: true });
  say('synthesizing the template …');
  await synthesize();

  const clock = simulatedClock(file.times[file.order[0] ?? 0] ?? span.end);
  const told = outboundFile(join(options.out, 'outbound.ndjson'));
  const base = {
    assembly: paths.assembly,
    clock,
    mode: 'simulated',
    documents: options.out,
    environment: {
      POLICY_FILE: options.policy,
      REGISTRY_FILE: options.registry,
      ISSUE_FROM: dateOf(firstDayOf(span.from)),
    },
    log: say,
    ...(options.seed !== undefined && { seed: options.seed }),
    onPut: (event: { source: string; type: string; detail: string; time: number }) => {
      if (event.source !== ownSource || isInboundType(event.type) || !Object.hasOwn(outbound, event.type))
        return;
      told.add(event);
    },
  } as const;

  const start = async () => {
    if (options.store !== 'memory') {
      try {
        supplyLocalPorts({ clock });
        const host = await startLocalHost({ ...base, tables: { kind: 'dynamodb-local' } });
        return { host, ...tablesOf(host) };
      } catch (error) {
        if (options.store === 'dynamodb' || (error as NodeJS.ErrnoException).code !== 'NO_JAVA') throw error;
        say('Java is not here: the ledger runs in memory, not on DynamoDB Local');
      }
    }
    const memory = memoryStore(clock);
    supplyLocalPorts(memory.ports);
    const host = await startLocalHost({ ...base, tables: { kind: 'provided' } });
    memory.attach(host);
    return { host, ledger: memory.ports.ledger, views: memory.ports.views };
  };
  const { host, ledger, views } = await start();
  try {
    const wiring = hostWiring(host, clock, views);
    const entries = await openEntries(file);
    const progress = progressOf(file.order.length);
    const received = await replay(
      {
        ...wiring,
        post: async (batch) => {
          await wiring.post(batch);
          await told.flush();
        },
      },
      entriesOf(file, entries),
      { reportsFrom: closeOf(span.from), end: span.end },
      progress,
    );
    await entries.close();
    await told.close();
    const unreadable = file.unreadable.filter(({ time }) => time < span.end).length;
    say('writing the ledger, the cases and the audit …');
    const audit = await writeOutputs({
      ledger,
      out: options.out,
      end: span.end,
      received: received + unreadable,
      parked: unreadable + deadLetters(host),
      first: span.first,
      last: span.until,
      sha256,
    });
    const run = { policy, registry: registry.id, from: span.from, until: span.until, first: span.first };
    await writeFile(join(options.out, 'campaign.json'), `${JSON.stringify(run, null, 1)}\n`);
    return audit;
  } finally {
    await host.stop();
  }
};

/** Posted entries that no function could process. */
const deadLetters = (host: LocalHost): number =>
  host.queues
    .filter(({ deadLetterQueue }) => deadLetterQueue)
    .reduce((sum, queue) => sum + queue.messages().filter(isPosted).length, 0);

/** What this system posted itself, or tells itself in its streams, is not among what sources posted. */
const isPosted = ({ body }: { body: string }): boolean => {
  try {
    const event = JSON.parse(body) as { source?: unknown; 'detail-type'?: unknown };
    return typeof event['detail-type'] === 'string' && event.source !== ownSource;
  } catch {
    return false;
  }
};
