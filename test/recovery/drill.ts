import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { simulatedClock } from '../../cli/host/clock.ts';
import { memoryStore } from '../../cli/host/memory-store.ts';
import { paths } from '../../cli/input/paths.ts';
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
  const recorded: string[] = [];
  const unlessAway =
    <A extends unknown[], R>(call: (...input: A) => Promise<R>) =>
    async (...input: A): Promise<R> => {
      // As over a network: others have their turn meanwhile.
      await turn();
      if (away) throw new Error('the ledger is away');
      return call(...input);
    };
  const { ledger } = ports;
  const guarded: Ledger = {
    load: unlessAway(ledger.load),
    append: unlessAway(async (kept, note) => {
      const outcome = await ledger.append(kept, note);
      if (outcome === 'appended') recorded.push(kept.entry.caseId);
      return outcome;
    }),
    note: unlessAway(ledger.note),
  };
  supplyLocalPorts({ ...ports, ledger: { ...ledger, ...guarded }, renderer: null });
  const onBus: string[] = [];
  const news: string[] = [];

  const host = await startLocalHost({
    assembly: paths.assembly,
    clock,
    mode: 'simulated',
    documents: folder,
    environment: { POLICY_FILE: paths.policy, REGISTRY_FILE: paths.registry },
    tables: 'provided',
    onPut: ({ caller, source, type }) => {
      onBus.push(`${source} ${type}`);
      if (caller === 'function') news.push(type);
    },
    log: () => {},
  });
  attach(host);
  let told = 0;
  const schedule = (name: RegExp) => {
    const found = host.schedules.find((each) => name.test(each.name));
    if (!found) throw new Error(`the template has no schedule ${name}`);
    return found.name;
  };
  /** Puts events on the bus in one call, so that nothing of them is dealt with before all are there. */
  const put = async (...events: readonly Told[]): Promise<void> => {
    const commands = events.map((event) => {
      told += 1;
      return event.tell({ state: undefined, number: told, last: undefined });
    });
    clock.set(Math.max(...commands.map(({ postedAt }) => postedAt)));
    await host.putEvents(
      commands.map(({ source, type, detail, postedAt }) => ({
        Source: source,
        DetailType: type,
        Detail: JSON.stringify(detail),
        Time: postedAt,
        at: postedAt,
      })),
    );
  };
  return {
    ...ports,
    host,
    clock,
    documents: folder,
    /** Source and type of all that was put on the bus. */
    onBus,
    /** Types of what the functions put on the bus. */
    news,
    /** Cases by the order in which their entries were recorded. */
    recorded,
    /** Takes the ledger away, or gives it back. */
    setAway: (isAway: boolean) => {
      away = isAway;
    },
    /** Events are put on the bus, each when it was posted, and come to their end one after the other. */
    post: async (...events: readonly Told[]): Promise<void> => {
      for (const event of events) {
        await put(event);
        await host.quiet();
      }
    },
    /** Events are put on the bus together, and nothing is waited for between them. */
    flood: async (...events: readonly Told[]): Promise<void> => {
      await put(...events);
      await host.quiet();
    },
    /** Runs a schedule at a wall time, to quiet. */
    run: async (name: RegExp, wallTime: string): Promise<void> => {
      clock.set(at(wallTime));
      await host.runSchedule(schedule(name));
      await host.quiet();
    },
    stop: async (): Promise<void> => {
      await host.stop();
      supplyLocalPorts({});
      await rm(folder, { recursive: true, force: true });
    },
  };
};
