import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { activity } from './delivery/activity.ts';
import { busOf, type Caller, type PutAnswer, type PutEntry, type TakenEvent } from './delivery/bus.ts';
import { type LocalFunction, loadFunction } from './delivery/function.ts';
import type { Message, Queue } from './delivery/queue.ts';
import { scheduleOf } from './delivery/schedule.ts';
import type { StreamRecord } from './delivery/stream.ts';
import { calm, stormy } from './delivery/transport.ts';
import { startDynamoDbLocal } from './dynamodb-local.ts';
import { serveHttp } from './endpoints/http.ts';
import { awsEnvironment } from './environment.ts';
import { runByClock } from './run-by-clock.ts';
import { openJournal } from './store/journal.ts';
import { objectStore } from './store/object-store.ts';
import { systemKey } from './system-key.ts';
import { followTables } from './tables.ts';
import { ofType, readAssembly } from './template/assembly.ts';
import { mailedTo, queuesOf, rulesOf, startQueueConsumers, startStreamConsumers } from './wiring.ts';

export interface LocalHostOptions {
  /** Directory that `cdk synth` wrote. */
  readonly assembly: string;
  readonly clock: { now(): number };
  /**
   * In a simulated run only `putEvents`, `runSchedule` and `quiet` move anything, and what fails is tried
   * again at once; by the real clock schedules run by themselves and what fails waits as on AWS.
   */
  readonly mode: 'simulated' | 'real';
  /** Folder of the document bucket. */
  readonly documents: string;
  /** Folder in which queues, tables and positions are kept between starts; nothing is kept without it. */
  readonly data?: string;
  /** Port of the HTTP endpoint; a free one when there is none. */
  readonly port?: number;
  /** Variables of all functions, over those of the template. */
  readonly environment: Readonly<Record<string, string>>;
  /** `provided`: the functions bring their own store, and its writes come by `pushStreamRecords`. */
  readonly tables: 'dynamodb-local' | 'provided';
  /** Seed of a transport that duplicates, reorders, cuts off and fails; a calm one when there is none. */
  readonly seed?: number;
  readonly onPut?: (event: TakenEvent) => void;
  readonly log: (line: string) => void;
}

export type LocalHost = Awaited<ReturnType<typeof startLocalHost>>;

/**
 * Runs what an assembly's templates describe: events by patterns into queues, queues and streams into
 * functions with retries and dead-letter queues, schedules by the clock. It knows nothing but the templates,
 * and stops at anything in them that it does not know.
 *
 * @throws Error naming the resource, property or operator that is unknown; with `code` `NO_JAVA` when the
 * tables cannot be kept for want of Java
 */
export const startLocalHost = async (options: LocalHostOptions) => {
  const { clock, log, mode } = options;
  const resources = readAssembly(options.assembly);
  const under = activity();
  const transport = options.seed === undefined ? calm : stormy(options.seed);
  const journal = options.data === undefined ? undefined : await openJournal(options.data);
  const queues = queuesOf(resources, journal);
  const consumed = new Set<Queue>();
  const send = (queue: Queue, body: string, sentAt: number) => {
    const copies = consumed.has(queue) ? transport.copies() : 1;
    for (let copy = 0; copy < copies; copy += 1) {
      const message: Message = { id: randomUUID(), body, sentAt, receptions: 0, returns: 0 };
      if (consumed.has(queue)) under.begin();
      queue.send(message);
    }
  };
  const [busResource, ...otherBuses] = ofType(resources, 'AWS::Events::EventBus');
  if (!busResource || otherBuses.length > 0)
    throw new Error('the local host runs one bus: the template has another number');
  const bus = busOf({
    name: String(busResource.properties.Name ?? busResource.id),
    rules: rulesOf(resources, queues, send),
    now: () => clock.now(),
    onPut: options.onPut ?? (() => {}),
  });
  const unmailed = mailedTo(resources);
  if (unmailed > 0) log(`mail to ${unmailed} recipients is not sent by the local host`);
  const putEvents = async (
    entries: readonly PutEntry[],
    caller: Caller = 'outside',
  ): Promise<readonly PutAnswer[]> => {
    const answers = entries.map((entry) => bus.put(entry, caller));
    await journal?.flush();
    return answers;
  };

  const stores = new Map(
    ofType(resources, 'AWS::S3::Bucket').map(({ id }) => [id.toLowerCase(), objectStore(options.documents)]),
  );
  const database =
    options.tables === 'provided'
      ? undefined
      : await startDynamoDbLocal(options.data === undefined ? {} : { dataPath: `${options.data}/dynamodb` });
  const functions = new Map<string, LocalFunction>();
  const status = () => ({
    bus: busResource.properties.Name,
    dynamoDb: database?.endpoint ?? null,
    queues: Object.fromEntries([...queues.values()].map((queue) => [queue.name, queue.messages().length])),
  });
  const key = await systemKey(options.data);
  const http = await serveHttp({
    port: options.port ?? 0,
    put: (entries, accessKey) => putEvents(entries, accessKey === key ? 'function' : 'outside'),
    stores,
    queues: {
      queues,
      send: (queue, body) => send(queue, body, clock.now()),
      kept: async () => journal?.flush(),
    },
    status,
    log,
  }).catch(async (error) => {
    await database?.stop();
    throw error;
  });
  const restoreEnvironment = awsEnvironment(http.endpoint, database?.endpoint, key);
  const client = database && new DynamoDBClient({});

  const layers = new Map(
    ofType(resources, 'AWS::Lambda::LayerVersion').map(({ id, metadata }) => [
      id,
      String(metadata['aws:asset:path']),
    ]),
  );
  for (const resource of ofType(resources, 'AWS::Lambda::Function')) {
    functions.set(resource.id, await loadFunction(resource, { ...options, layers }));
  }
  const wiring = {
    resources,
    queues,
    functions,
    transport,
    activity: under,
    mode,
    send,
    now: () => clock.now(),
  };
  const queueConsumers = startQueueConsumers(wiring, consumed);
  const streams = startStreamConsumers(wiring);
  const tables =
    client && database
      ? await followTables({
          client,
          endpoint: database.endpoint,
          resources,
          streams,
          data: options.data,
          mode,
          log,
        })
      : undefined;
  // What an earlier start had accepted and not dealt with goes on first.
  for (const [name, kept] of journal?.kept ?? [])
    for (const message of kept) queues.get(name)?.restore(message);

  const schedules = ofType(resources, 'AWS::Scheduler::Schedule').map(scheduleOf);
  const invoke = async (name: string): Promise<void> => {
    const schedule = schedules.find((each) => each.name === name);
    const target = schedule && functions.get(schedule.target);
    if (!schedule || !target) throw new Error(`there is no schedule ${name} with a function here`);
    for (let attempt = 0; ; attempt += 1) {
      const fault = transport.fault(attempt);
      try {
        if (fault !== 'before') await target.invoke(schedule.input);
        if (fault === 'none') return;
      } catch (error) {
        if (attempt >= Math.min(schedule.retries, 2)) throw error;
      }
    }
  };
  const timers = mode === 'real' ? runByClock(schedules, invoke, clock, log) : undefined;

  return {
    endpoint: http.endpoint,
    dynamoDbEndpoint: database?.endpoint,
    queues: [...queues.values()] as readonly Queue[],
    schedules,
    /** Puts entries on the bus; as anybody outside, unless it is said that a function does. */
    putEvents,
    /** Runs a schedule’s function, again when it fails; throws when it keeps failing. */
    runSchedule: invoke,
    /** Hands records to those who follow a table's stream, where the functions bring their own store. */
    pushStreamRecords: (table: string, records: readonly StreamRecord[]): void => {
      for (const consumer of streams.get(table) ?? []) consumer.push(records);
    },
    /** Resolves when every event is dealt with, and every consequence of it. */
    quiet: async (): Promise<void> => {
      do await under.idle();
      while ((await tables?.poll()) === true);
    },
    /** Takes no more, lets what is under way come to its end, and keeps the rest for the next start. */
    stop: async (): Promise<void> => {
      await timers?.stop();
      await http.close();
      await Promise.all(
        [...queueConsumers, ...[...streams.values()].flat()].map((consumer) => consumer.stop()),
      );
      await tables?.stop();
      await journal?.close();
      client?.destroy();
      await database?.stop();
      restoreEnvironment();
    },
  };
};
