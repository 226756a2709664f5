import { type LocalHost, type LocalHostOptions, startLocalHost } from '../../infra/local/host.ts';
import { supplyLocalPorts } from '../../shared/lambda/local.ts';
import type { Ledger, LedgerReader } from '../../shared/ports/ledger.ts';
import type { Views } from '../../shared/ports/views.ts';
import type { Rendering } from '../input/document-choice.ts';
import { say } from '../output/terminal.ts';
import type { simulatedClock } from './clock.ts';
import { localTables } from './host-wiring.ts';
import { memoryStore } from './memory-store.ts';

/** Where a run keeps its ledger; `auto` is DynamoDB Local where there is Java, else memory. */
export type StoreChoice = 'auto' | 'dynamodb' | 'memory';

interface Started {
  readonly host: LocalHost;
  readonly ledger: Pick<Ledger, 'load'> & LedgerReader;
  readonly views: Views;
}

const hasNoJava = (error: unknown) => (error as NodeJS.ErrnoException).code === 'NO_JAVA';

/** Starts the host on the store that was chosen. */
export const startHost = async (
  choice: StoreChoice,
  clock: ReturnType<typeof simulatedClock>,
  rendering: Rendering,
  options: Omit<LocalHostOptions, 'clock' | 'mode' | 'tables'>,
): Promise<Started> => {
  const base = { ...options, clock, mode: 'simulated' } as const;
  if (choice !== 'memory') {
    const tables = localTables();
    supplyLocalPorts({ clock, views: tables.views, ...rendering });
    try {
      return { host: await startLocalHost({ ...base, tables: 'dynamodb-local' }), ...tables };
    } catch (error) {
      if (choice === 'dynamodb' || !hasNoJava(error)) throw error;
      say('no Java 17 here: the ledger runs in memory, not on DynamoDB Local');
    }
  }
  const memory = memoryStore(clock);
  supplyLocalPorts({ ...memory.ports, ...rendering });
  const host = await startLocalHost({ ...base, tables: 'provided' });
  memory.attach(host);
  return { host, ledger: memory.ports.ledger, views: memory.ports.views };
};
