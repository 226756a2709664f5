import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simulatedClock } from '../../cli/campaign/clock.ts';
import { memoryStore } from '../../cli/campaign/memory-store.ts';
import { paths } from '../../cli/paths.ts';
import { startLocalHost } from '../../infra/local/host.ts';
import { supplyLocalPorts } from '../../shared/lambda/local.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import { at } from '../dsl/shanghai.ts';
import type { Told } from '../dsl/telling.ts';

/**
 * A drill: the synthesized system on the local host, in memory, by a clock that the test sets. Its ledger can be
 * taken away, as an outage would.
 */
export const startDrill = async (begins: string) => {
  const clock = simulatedClock(at(begins));
  const { ports, attach } = memoryStore(clock);
  const folder = await mkdtemp(join(tmpdir(), 'drill-'));
  let away = false;
  const unlessAway =
    <A extends unknown[], R>(call: (...input: A) => Promise<R>) =>
    async (...input: A): Promise<R> => {
      if (away) throw new Error('the ledger is away');
      return call(...input);
    };
  const { ledger } = ports;
  const guarded: Ledger = {
    load: unlessAway(ledger.load),
    append: unlessAway(ledger.append),
    note: unlessAway(ledger.note),
  };
  supplyLocalPorts({ ...ports, ledger: { ...ledger, ...guarded }, renderer: null });
  const onBus: string[] = [];
  const host = await startLocalHost({
    assembly: paths.assembly,
    clock,
    mode: 'simulated',
    documents: folder,
    environment: { POLICY_FILE: paths.policy, REGISTRY_FILE: paths.registry },
    tables: 'provided',
    onPut: ({ source, type }) => onBus.push(`${source} ${type}`),
    log: () => {},
  });
  attach(host);
  let told = 0;
  const schedule = (name: RegExp) => {
    const found = host.schedules.find((each) => name.test(each.name));
    if (!found) throw new Error(`the template has no schedule ${name}`);
    return found.name;
  };
  return {
    ...ports,
    host,
    clock,
    documents: folder,
    /** Source and type of all that was put on the bus. */
    onBus,
    /** Takes the ledger away, or gives it back. */
    setAway: (isAway: boolean) => {
      away = isAway;
    },
    /** Events are put on the bus, each when it was posted, and come to their end. */
    post: async (...events: readonly Told[]): Promise<void> => {
      for (const event of events) {
        told += 1;
        const command = event.tell({ state: undefined, number: told, last: undefined });
        clock.set(command.postedAt);
        await host.putEvents([
          {
            Source: command.source,
            DetailType: command.type,
            Detail: JSON.stringify(command.detail),
            Time: command.postedAt,
            at: command.postedAt,
          },
        ]);
        await host.quiet();
      }
    },
    /** Runs a schedule at a wall time, to quiet. */
    run: async (name: RegExp, wallTime: string): Promise<void> => {
      clock.set(at(wallTime));
      await host.runSchedule(schedule(name), at(wallTime));
      await host.quiet();
    },
    stop: async (): Promise<void> => {
      await host.stop();
      supplyLocalPorts({});
      await rm(folder, { recursive: true, force: true });
    },
  };
};
