import type { Activity } from './delivery/activity.ts';
import type { Rule } from './delivery/bus.ts';
import type { LocalFunction } from './delivery/function.ts';
import { patternOf } from './delivery/pattern.ts';
import { type Queue, type QueueJournal, queueOf } from './delivery/queue.ts';
import { type Consumer, consumeQueue } from './delivery/queue-consumer.ts';
import { consumeStream } from './delivery/stream.ts';
import type { Transport } from './delivery/transport.ts';
import { ofType, type Resource } from './template/assembly.ts';
import { idIn } from './template/intrinsics.ts';

type Send = (queue: Queue, body: string, sentAt: number) => void;
type Queues = ReadonlyMap<string, Queue>;

interface RedrivePolicy {
  readonly deadLetterTargetArn: string;
  readonly maxReceiveCount: number;
}

const queueNamed = (queues: Queues, arn: unknown): Queue => {
  const queue = queues.get(idIn(arn));
  if (!queue) throw new Error(`${idIn(arn)} is no queue of the template`);
  return queue;
};

/** The queues of the template, dead-letter queues first, so that others can name them. */
export const queuesOf = (resources: readonly Resource[], journal: QueueJournal | undefined): Queues => {
  const all = ofType(resources, 'AWS::SQS::Queue');
  const redriveOf = ({ properties }: Resource) => properties.RedrivePolicy as RedrivePolicy | undefined;
  const deadLetters = new Set<string>();
  for (const { properties } of resources) {
    const redrive = properties.RedrivePolicy as RedrivePolicy | undefined;
    const direct = properties.DeadLetterConfig as { TargetArn: string } | undefined;
    const destination = properties.DestinationConfig as { OnFailure?: { Destination: string } } | undefined;
    for (const arn of [
      redrive?.deadLetterTargetArn,
      direct?.TargetArn,
      destination?.OnFailure?.Destination,
    ]) {
      if (arn !== undefined) deadLetters.add(idIn(arn));
    }
  }
  const queues = new Map<string, Queue>();
  for (const resource of [...all.filter((each) => !redriveOf(each)), ...all.filter(redriveOf)]) {
    const redrive = redriveOf(resource);
    queues.set(
      resource.id,
      queueOf({
        name: resource.id,
        isDeadLetterQueue: deadLetters.has(resource.id),
        visibilitySeconds: Number(resource.properties.VisibilityTimeout ?? 30),
        redrive: redrive && {
          to: queueNamed(queues, redrive.deadLetterTargetArn),
          after: redrive.maxReceiveCount,
        },
        journal,
      }),
    );
  }
  return queues;
};

/** How many the topics of the template mail to; other subscriptions than by mail are refused. */
export const mailedTo = (resources: readonly Resource[]): number => {
  const subscriptions = ofType(resources, 'AWS::SNS::Subscription');
  for (const { id, properties } of subscriptions) {
    if (properties.Protocol !== 'email')
      throw new Error(`${id}: the local host knows subscriptions by email only`);
  }
  return subscriptions.length;
};

/** The rules of the bus: each puts what its pattern wants into the queues that it names. Topics get nothing. */
export const rulesOf = (resources: readonly Resource[], queues: Queues, send: Send): Rule[] => {
  const topics = new Set(ofType(resources, 'AWS::SNS::Topic').map(({ id }) => id));
  return ofType(resources, 'AWS::Events::Rule').flatMap(({ id, properties }) => {
    const { EventPattern, State, Targets } = properties as {
      EventPattern: unknown;
      State: string;
      Targets: readonly Readonly<Record<string, unknown>>[];
    };
    if (State !== 'ENABLED') return [];
    const targets = Targets.flatMap((target) => {
      if (topics.has(idIn(target.Arn))) return [];
      // Whom a queue prefers, by `SqsParameters`, shows only where more waits than is taken at once: not kept here.
      const known = ['Arn', 'DeadLetterConfig', 'Id', 'SqsParameters'];
      const unknown = Object.keys(target).filter((name) => !known.includes(name));
      if (unknown.length > 0)
        throw new Error(`rule ${id}: the local host does not know ${unknown.join(', ')} of a target`);
      return [queueNamed(queues, target.Arn)];
    });
    const deliver: Rule['deliver'] = (_, body, sentAt) => {
      for (const queue of targets) send(queue, body, sentAt);
    };
    return [{ matches: patternOf(EventPattern), deliver }];
  });
};

export interface WiringOptions {
  readonly resources: readonly Resource[];
  readonly queues: Queues;
  readonly functions: ReadonlyMap<string, LocalFunction>;
  readonly transport: Transport;
  readonly activity: Activity;
  readonly mode: 'simulated' | 'real';
  readonly send: Send;
  readonly now: () => number;
}

interface Mapping {
  readonly BatchSize: number;
  readonly BisectBatchOnFunctionError?: boolean;
  readonly DestinationConfig?: { readonly OnFailure?: { readonly Destination: string } };
  readonly EventSourceArn: string;
  readonly FilterCriteria?: { readonly Filters: readonly { readonly Pattern: string }[] };
  readonly FunctionName: string;
  readonly FunctionResponseTypes?: readonly string[];
  readonly MaximumRetryAttempts?: number;
  readonly ScalingConfig?: { readonly MaximumConcurrency: number };
  readonly StartingPosition?: string;
}

const mappingsOf = ({ resources, functions }: WiringOptions) =>
  ofType(resources, 'AWS::Lambda::EventSourceMapping').map(({ id, properties }) => {
    const mapping = properties as unknown as Mapping;
    const target = functions.get(mapping.FunctionName);
    if (!target) throw new Error(`${id} names ${mapping.FunctionName}, which is no function of the template`);
    if (mapping.FunctionResponseTypes?.join() !== 'ReportBatchItemFailures') {
      throw new Error(`${id}: the local host knows functions that report the failures of a batch only`);
    }
    return { id, mapping, target };
  });

/** Starts the mappings from queues to functions; each queue that has one is added to `consumed`. */
export const startQueueConsumers = (options: WiringOptions, consumed: Set<Queue>): Consumer[] =>
  mappingsOf(options).flatMap(({ mapping, target }) => {
    const queue = options.queues.get(idIn(mapping.EventSourceArn));
    if (!queue) return [];
    consumed.add(queue);
    return [
      consumeQueue({
        queue,
        target,
        batchSize: mapping.BatchSize,
        concurrency: mapping.ScalingConfig?.MaximumConcurrency ?? 5,
        transport: options.transport,
        activity: options.activity,
        retryAfter: options.mode === 'real' ? queue.visibilitySeconds * 1_000 : 0,
      }),
    ];
  });

const streamRetryAfter = 1_000;

/** Starts the mappings from streams to functions, by the table that they follow. */
export const startStreamConsumers = (options: WiringOptions) => {
  const streams = new Map<string, ReturnType<typeof consumeStream>[]>();
  for (const { id, mapping, target } of mappingsOf(options)) {
    const source = idIn(mapping.EventSourceArn);
    if (options.queues.has(source)) continue;
    if (mapping.StartingPosition !== 'TRIM_HORIZON')
      throw new Error(`${id}: a stream is read from its start here`);
    const destination = mapping.DestinationConfig?.OnFailure?.Destination;
    const consumer = consumeStream({
      target,
      arn: mapping.EventSourceArn,
      filters: (mapping.FilterCriteria?.Filters ?? []).map(({ Pattern }) => patternOf(JSON.parse(Pattern))),
      batchSize: mapping.BatchSize,
      bisects: mapping.BisectBatchOnFunctionError ?? false,
      retries: mapping.MaximumRetryAttempts ?? Number.POSITIVE_INFINITY,
      giveUp: (notice) => {
        if (destination !== undefined)
          options.send(queueNamed(options.queues, destination), notice, options.now());
      },
      transport: options.transport,
      activity: options.activity,
      retryAfter: options.mode === 'real' ? streamRetryAfter : 0,
    });
    streams.set(source, [...(streams.get(source) ?? []), consumer]);
  }
  return streams;
};
