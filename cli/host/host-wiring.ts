import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { LocalHost } from '../../infra/local/host.ts';
import { dynamoDbLedger } from '../../shared/adapters/dynamodb/ledger.ts';
import { dynamoDbViews } from '../../shared/adapters/dynamodb/views.ts';
import type { Ledger, LedgerReader } from '../../shared/ports/ledger.ts';
import type { Views } from '../../shared/ports/views.ts';
import type { simulatedClock } from './clock.ts';
import { watchedViews } from './watched-views.ts';
import type { Wiring } from './wiring.ts';

/** Names of the tables on this machine: their logical ids, which a test of the stacks pins. */
const tables = { ledger: 'Ledger', views: 'Views' } as const;

/** Entries under way together: enough to keep two cores busy, few enough to keep memory small. */
const window = 64;

/** A replay's wiring over the local host: rules, queues, functions, streams and schedules of the template. */
export const hostWiring = (
  host: LocalHost,
  clock: ReturnType<typeof simulatedClock>,
  views: Pick<Views, 'nextInstant'>,
  afterPost: () => Promise<void>,
): Wiring => ({
  window,
  schedules: host.schedules
    // What only watches changes nothing: on AWS it raises alarms, in a replay `audit` and `verify` say the same.
    .filter(({ name }) => !/watch/i.test(name))
    .map((schedule) => ({
      name: schedule.name,
      isSweep: /sweep/i.test(schedule.name),
      fromStart: /open/i.test(schedule.name),
      nextAfter: (instant) => schedule.nextAfter(instant),
    })),
  nextInstant: () => views.nextInstant(),
  post: async (entries) => {
    clock.set(entries[0]?.time ?? clock.now());
    const answers = await host.putEvents(
      entries.map(({ source, type, detail, time }) => ({
        Source: source,
        DetailType: type,
        Detail: detail,
        Time: new Date(time),
        at: time,
      })),
    );
    const refused = answers.find(({ ErrorCode }) => ErrorCode !== undefined);
    if (refused) throw new Error(`the bus refused an entry: ${refused.ErrorCode} ${refused.ErrorMessage}`);
    await host.quiet();
    await afterPost();
  },
  run: async (schedule, at) => {
    clock.set(at);
    await host.runSchedule(schedule.name);
    await host.quiet();
  },
});

/**
 * The tables that the host keeps in DynamoDB Local, by the same adapters as the functions use. The host sets
 * the endpoint in the environment while it starts; a client asks for it when it is used first.
 */
export const localTables = (): { ledger: Pick<Ledger, 'load'> & LedgerReader; views: Views } => {
  const client = new DynamoDBClient({});
  return {
    ledger: dynamoDbLedger(client, tables.ledger),
    views: watchedViews(dynamoDbViews(client, tables.views)),
  };
};
