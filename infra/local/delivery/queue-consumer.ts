import type { Activity } from './activity.ts';
import type { LocalFunction } from './function.ts';
import type { Message, Queue } from './queue.ts';
import type { Transport } from './transport.ts';

export interface QueueConsumerOptions {
  readonly queue: Queue;
  readonly target: LocalFunction;
  readonly batchSize: number;
  readonly concurrency: number;
  readonly transport: Transport;
  readonly activity: Activity;
  /** Milliseconds until a message that was not handled is in sight again; in a simulated run none. */
  readonly retryAfter: number;
}

export interface Consumer {
  /** Takes no more; resolves when what is under way has come to its end. */
  stop(): Promise<void>;
}

const recordOf = (message: Message, arn: string) => ({
  messageId: message.id,
  receiptHandle: message.id,
  body: message.body,
  attributes: {
    ApproximateReceiveCount: String(message.receptions),
    SentTimestamp: String(message.sentAt),
    SenderId: 'local',
    ApproximateFirstReceiveTimestamp: String(message.sentAt),
  },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: arn,
  awsRegion: 'local',
});

interface Answer {
  readonly batchItemFailures?: readonly { readonly itemIdentifier?: string }[];
}

/**
 * An event source mapping of a queue: hands its messages to a function, a batch at a time, several at once.
 * What a batch names as failed, or the whole of it when the function throws, is given back to the queue.
 */
export const consumeQueue = (options: QueueConsumerOptions): Consumer => {
  const { queue, target, transport, activity } = options;
  let running = 0;
  let stopped = false;
  let woken = false;
  let stopping: (() => void) | undefined;

  const failedOf = async (batch: readonly Message[]): Promise<ReadonlySet<string>> => {
    const all = new Set(batch.map(({ id }) => id));
    const fault = transport.fault(Math.max(...batch.map(({ returns }) => returns)));
    if (fault === 'before') return all;
    let answer: Answer | null | undefined;
    try {
      answer = (await target.invoke({ Records: batch.map((m) => recordOf(m, queue.name)) })) as Answer | null;
    } catch {
      // The function has logged why; to the queue it only matters that nothing was handled.
      return all;
    }
    if (fault === 'after') return all;
    const failed = (answer?.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier);
    // As on AWS, an answer that names no message that was sent means the whole batch.
    return failed.every((id) => id !== undefined && all.has(id)) ? new Set(failed as string[]) : all;
  };

  const run = async (batch: readonly Message[]): Promise<void> => {
    const failed = await failedOf(batch);
    for (const message of batch) {
      if (!failed.has(message.id)) {
        queue.remove(message);
        activity.end();
      } else if (queue.giveBack(message) === 'dead') activity.end();
      else {
        message.returns += 1;
        if (options.retryAfter === 0) queue.show(message);
        else setTimeout(() => queue.show(message), options.retryAfter).unref();
      }
    }
  };

  const pump = () => {
    woken = false;
    while (!stopped && running < options.concurrency && queue.waiting > 0) {
      const size = Math.min(options.batchSize, queue.waiting);
      const batch = queue.take(transport.cut(size), (messages) => transport.shuffle(messages));
      running += 1;
      void run(batch).finally(() => {
        running -= 1;
        if (stopped && running === 0) stopping?.();
        else pump();
      });
    }
  };
  queue.onWake = () => {
    // Not at once: what one call sends goes into one batch.
    if (woken || stopped) return;
    woken = true;
    setImmediate(pump);
  };
  if (queue.waiting > 0) queue.onWake();
  return {
    stop: () => {
      stopped = true;
      return running === 0 ? Promise.resolve() : new Promise((resolve) => (stopping = resolve));
    },
  };
};
