import { simulatedClock } from '../../cli/host/clock.ts';
import { startHost } from '../../cli/host/store.ts';
import { paths } from '../../cli/input/paths.ts';
import { say } from '../../cli/output/terminal.ts';
import { ownSource } from '../../events/codes.ts';
import { outboundLine, viewLines } from './lines.ts';
import type { Side } from './side.ts';

/** The local host on the same assembly, its clock at the instant at which the emulator was posted to. */
export const startLocalSide = async (postedAt: number, out: string) => {
  const clock = simulatedClock(postedAt);
  const told: string[] = [];
  const { host, ledger, views } = await startHost(
    'auto',
    clock,
    {},
    {
      assembly: paths.assembly,
      documents: out,
      environment: { POLICY_FILE: paths.policy, REGISTRY_FILE: paths.registry },
      log: say,
      onPut: (event) => {
        if (event.source === ownSource) told.push(outboundLine(event.type, event.detail));
      },
    },
  );
  const run = async (schedule: RegExp): Promise<void> => {
    const found = host.schedules.find(({ name }) => schedule.test(name));
    if (!found) throw new Error(`the template has no schedule ${schedule.source}`);
    await host.runSchedule(found.name);
    await host.quiet();
  };
  const side: Side = {
    ledger,
    post: async (entries) => {
      for (const { Source, DetailType, Detail, Time } of entries) {
        await host.putEvents([{ Source, DetailType, Detail, Time, at: postedAt }]);
      }
      await host.quiet();
    },
    sweep: async () => {
      // What is recorded at the very instant of a sweep is left to the next.
      clock.set(clock.now() + 1);
      await run(/sweep/i);
    },
    issueAt: async (instant) => {
      clock.set(instant);
      await run(/tenday/i);
      await run(/monthly/i);
      await run(/watch/i);
    },
    told: async () => told.toSorted(),
    waiting: () => viewLines(views),
    // The host writes them where they are wanted.
    fetchDocuments: () => Promise.resolve(),
  };
  return { side, stop: () => host.stop() };
};
