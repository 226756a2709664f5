import type { Activity } from './activity.ts';
import type { LocalFunction } from './function.ts';
import type { Matches } from './pattern.ts';
import type { Consumer } from './queue-consumer.ts';
import type { Transport } from './transport.ts';

/** A record of a table's stream, as functions get it. */
export interface StreamRecord {
  readonly eventID: string;
  readonly eventName: string;
  readonly dynamodb: { readonly NewImage?: unknown; readonly SequenceNumber: string };
}

export interface StreamConsumerOptions {
  readonly target: LocalFunction;
  readonly arn: string;
  /** A record is passed on when any of them matches it; an empty list: always. */
  readonly filters: readonly Matches[];
  readonly batchSize: number;
  readonly bisects: boolean;
  /** Attempts after the first, for a batch that keeps failing. */
  readonly retries: number;
  /** Where it is told of records that were given up; they stay in the table. */
  readonly giveUp: (notice: string) => void;
  readonly transport: Transport;
  readonly activity: Activity;
  /** Milliseconds before a batch that failed is tried again; in a simulated run none. */
  readonly retryAfter: number;
}

interface Answer {
  readonly batchItemFailures?: readonly { readonly itemIdentifier?: string }[];
}

const pause = (milliseconds: number) =>
  milliseconds === 0
    ? Promise.resolve()
    : new Promise<void>((resolve) => void setTimeout(resolve, milliseconds));

/**
 * An event source mapping of a stream: its records in order, a batch at a time. A batch that fails is tried
 * again from its first failed record on, halved so that a bad record is soon alone, and given up after its
 * retries: the stream goes on.
 */
export const consumeStream = (options: StreamConsumerOptions) => {
  const { target, filters, transport, activity } = options;
  const pending: StreamRecord[] = [];
  let running: Promise<void> | undefined;
  let stopped = false;

  /** Index of the first record of a batch that was not handled; its length when all were. */
  const firstFailed = async (batch: readonly StreamRecord[], attempt: number): Promise<number> => {
    const fault = transport.fault(attempt);
    if (fault === 'before') return 0;
    let answer: Answer | null | undefined;
    try {
      const Records = batch.map((record) => ({
        ...record,
        eventSource: 'aws:dynamodb',
        eventSourceARN: options.arn,
        eventVersion: '1.1',
        awsRegion: 'local',
      }));
      answer = (await target.invoke({ Records })) as Answer | null;
    } catch {
      // The function has logged why.
      return 0;
    }
    if (fault === 'after') return 0;
    const failed = (answer?.batchItemFailures ?? []).map(({ itemIdentifier }) =>
      batch.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === itemIdentifier),
    );
    return failed.length === 0 ? batch.length : Math.max(0, Math.min(...failed));
  };

  const settle = (count: number) => {
    pending.splice(0, count);
    for (let left = count; left > 0; left -= 1) activity.end();
  };

  const run = async () => {
    let size = options.batchSize;
    let attempt = 0;
    while (pending.length > 0 && !stopped) {
      const batch = pending.slice(0, size);
      const handled = await firstFailed(batch, attempt);
      settle(handled);
      if (handled === batch.length) {
        size = options.batchSize;
        attempt = 0;
        continue;
      }
      attempt = handled > 0 ? 1 : attempt + 1;
      if (options.bisects) size = Math.max(1, Math.ceil((batch.length - handled) / 2));
      if (attempt > options.retries) {
        const lost = pending.slice(0, size);
        const [first, last] = [lost[0], lost.at(-1)].map((record) => record?.dynamodb.SequenceNumber);
        options.giveUp(
          JSON.stringify({
            requestContext: { functionArn: target.id, condition: 'RetryAttemptsExhausted' },
            DDBStreamBatchInfo: {
              streamArn: options.arn,
              startSequenceNumber: first,
              endSequenceNumber: last,
              batchSize: lost.length,
            },
          }),
        );
        settle(lost.length);
        attempt = 0;
        size = options.batchSize;
      } else await pause(options.retryAfter);
    }
    running = undefined;
  };

  const consumer: Consumer & {
    push(records: readonly StreamRecord[]): void;
    /** True when nothing waits or is under way. */
    readonly isIdle: boolean;
  } = {
    push: (records) => {
      for (const record of records) {
        if (filters.length > 0 && !filters.some((matches) => matches(record))) continue;
        pending.push(record);
        activity.begin();
      }
      if (pending.length === 0 || running || stopped) return;
      // Not at once: what one call writes goes into one batch.
      running = new Promise((resolve) => setImmediate(resolve)).then(run);
    },
    get isIdle() {
      return pending.length === 0;
    },
    stop: async () => {
      stopped = true;
      await running;
    },
  };
  return consumer;
};
