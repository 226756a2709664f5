import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { startLocalHost } from '../../infra/local/host.ts';
import { systemClock } from '../../shared/adapters/system/clock.ts';
import { supplyLocalPorts } from '../../shared/lambda/local.ts';
import { readRules, UsageError } from '../input/checked-json.ts';
import { holidayFaults, readHolidays } from '../input/holiday-files.ts';
import { paths } from '../input/paths.ts';
import { say } from '../output/terminal.ts';
import { memoryStore } from './memory-store.ts';
import type { StoreChoice } from './store.ts';
import { synthesize } from './synth.ts';

export interface StartOptions {
  readonly port: number;
  readonly data: string;
  readonly registry: string;
  readonly policy: string;
  readonly holidays: string;
  readonly store: StoreChoice;
}

const hasCode = (error: unknown, code: string) => (error as NodeJS.ErrnoException).code === code;

/** Runs the system by the real clock until SIGINT or SIGTERM; what was accepted is dealt with, or kept. */
export const startService = async (options: StartOptions): Promise<void> => {
  const { policy } = await readRules(options.policy, options.registry);
  const arranged = await readHolidays(options.holidays);
  for (const fault of holidayFaults(policy, arranged, systemClock.now())) say(fault);
  say('synthesizing the template …');
  await synthesize();
  const data = resolve(options.data);
  const holidays = join(data, 'holidays.json');
  await mkdir(data, { recursive: true });
  await writeFile(holidays, JSON.stringify(arranged));
  const base = {
    assembly: paths.assembly,
    clock: systemClock,
    mode: 'real',
    documents: join(data, 'documents'),
    port: options.port,
    environment: {
      POLICY_FILE: resolve(options.policy),
      REGISTRY_FILE: resolve(options.registry),
      HOLIDAYS_FILE: holidays,
    },
    log: say,
  } as const;
  const startOnTables = async () => {
    supplyLocalPorts({});
    return startLocalHost({ ...base, data, tables: 'dynamodb-local' });
  };
  const startInMemory = async () => {
    const memory = memoryStore(systemClock);
    supplyLocalPorts(memory.ports);
    const host = await startLocalHost({ ...base, tables: 'provided' });
    memory.attach(host);
    return host;
  };
  const start = async () => {
    if (options.store === 'memory') return startInMemory();
    try {
      return await startOnTables();
    } catch (error) {
      if (hasCode(error, 'EADDRINUSE')) {
        throw new UsageError(`port ${options.port} is taken: choose another with --port`);
      }
      if (options.store === 'dynamodb' || !hasCode(error, 'NO_JAVA')) throw error;
      say('no Java 17 here: everything is kept in memory and gone at the end');
      return startInMemory();
    }
  };
  const stopAsked = new Promise<string>((wake) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => wake(signal));
  });
  const host = await start();
  say(
    `PutEvents at ${host.endpoint}, bus supervision: npm run -s supervision -- post FILE --endpoint ${host.endpoint}`,
  );
  if (host.dynamoDbEndpoint) {
    say(`the ledger: npm run -s supervision -- cases --table Ledger --endpoint ${host.dynamoDbEndpoint}`);
  }
  say(`documents in ${join(data, 'documents')}; stop with Ctrl-C`);
  const signal = await stopAsked;
  say(`${signal}: taking no more, finishing what is under way …`);
  await host.stop();
  say('stopped; what waited is kept for the next start');
};
