import { describe, expect, it } from 'vitest';
import { activity } from '../../../infra/local/delivery/activity.ts';
import { type Message, queueOf } from '../../../infra/local/delivery/queue.ts';
import { consumeQueue } from '../../../infra/local/delivery/queue-consumer.ts';
import { consumeStream, type StreamRecord } from '../../../infra/local/delivery/stream.ts';
import { calm, stormy, type Transport } from '../../../infra/local/delivery/transport.ts';

interface SqsEvent {
  readonly Records: readonly { readonly messageId: string; readonly body: string }[];
}

/** A work queue with its dead-letter queue, and a function that fails the bodies that `fails` names. */
const stage = (fails: (body: string, attempt: number) => boolean, transport: Transport = calm) => {
  const plain = { visibilitySeconds: 30, journal: undefined } as const;
  const dead = queueOf({ ...plain, name: 'Dead', isDeadLetterQueue: true, redrive: undefined });
  const work = queueOf({ ...plain, name: 'Work', isDeadLetterQueue: false, redrive: { to: dead, after: 5 } });
  const under = activity();
  const attempts = new Map<string, number>();
  const handled: string[] = [];
  const target = {
    id: 'Record',
    invoke: async (event: unknown) => {
      const batchItemFailures = (event as SqsEvent).Records.flatMap(({ messageId, body }) => {
        const attempt = (attempts.get(body) ?? 0) + 1;
        attempts.set(body, attempt);
        if (fails(body, attempt)) return [{ itemIdentifier: messageId }];
        handled.push(body);
        return [];
      });
      return { batchItemFailures };
    },
  };
  const consumer = consumeQueue({
    queue: work,
    target,
    batchSize: 10,
    concurrency: 4,
    transport,
    activity: under,
    retryAfter: 0,
  });
  const send = (body: string, id = body) => {
    under.begin();
    work.send({ id, body, sentAt: 0, receptions: 0, returns: 0 } satisfies Message);
  };
  return { dead, work, under, handled, attempts, send, consumer };
};

describe('a queue with its function', () => {
  it('hands every message over once when all goes well', async () => {
    const { send, under, handled, work } = stage(() => false);
    const bodies = Array.from({ length: 25 }, (_, index) => `m${index}`);
    for (const body of bodies) send(body);
    await under.idle();
    expect(handled.toSorted()).toEqual(bodies.toSorted());
    expect(work.messages()).toEqual([]);
  });

  it('gives a message that failed again, and no other of its batch', async () => {
    const { send, under, attempts } = stage((body, attempt) => body === 'bad' && attempt < 3);
    for (const body of ['good', 'bad', 'fine']) send(body);
    await under.idle();
    expect(Object.fromEntries(attempts)).toEqual({ good: 1, bad: 3, fine: 1 });
  });

  it('parks a poison message alone, whole, after five receptions', async () => {
    const { send, under, handled, dead, work, attempts } = stage((body) => body === 'poison');
    for (const body of ['a', 'poison', 'b']) send(body);
    await under.idle();
    expect(handled.toSorted()).toEqual(['a', 'b']);
    expect(attempts.get('poison')).toBe(5);
    expect(dead.messages().map(({ body }) => body)).toEqual(['poison']);
    expect(work.messages()).toEqual([]);
  });

  it('parks nothing because of a storm: every message is handled in the end', async () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { send, under, handled, dead } = stage(() => false, stormy(seed));
      const bodies = Array.from({ length: 200 }, (_, index) => `m${index}`);
      for (const body of bodies) send(body);
      await under.idle();
      expect([...new Set(handled)].toSorted()).toEqual(bodies.toSorted());
      expect(dead.messages()).toEqual([]);
    }
  });

  it('keeps what it has not handled when it is stopped', async () => {
    const { send, consumer, work, handled } = stage(() => false);
    await consumer.stop();
    send('late');
    expect(handled).toEqual([]);
    expect(work.messages().map(({ body }) => body)).toEqual(['late']);
  });
});

const record = (number: number): StreamRecord => ({
  eventID: String(number),
  eventName: 'INSERT',
  dynamodb: { NewImage: {}, SequenceNumber: String(number) },
});

/** A stream's consumer whose function fails the records that `fails` names. */
const follow = (fails: (number: string) => boolean, transport: Transport = calm) => {
  const seen: string[] = [];
  const lost: string[] = [];
  const under = activity();
  const consumer = consumeStream({
    target: {
      id: 'Project',
      invoke: async (event) => {
        for (const { dynamodb } of (event as { Records: StreamRecord[] }).Records) {
          if (fails(dynamodb.SequenceNumber))
            return { batchItemFailures: [{ itemIdentifier: dynamodb.SequenceNumber }] };
          seen.push(dynamodb.SequenceNumber);
        }
        return { batchItemFailures: [] };
      },
    },
    arn: 'stream',
    filters: [],
    batchSize: 4,
    bisects: true,
    retries: 10,
    giveUp: (notice) => lost.push(notice),
    transport,
    activity: under,
    retryAfter: 0,
  });
  return { consumer, seen, lost, under };
};

describe('a stream with its function', () => {
  it('hands records over in order', async () => {
    const { consumer, seen, under } = follow(() => false);
    consumer.push([1, 2, 3, 4, 5, 6].map(record));
    await under.idle();
    expect(seen).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('gives a record up after its retries, tells where it stands, and goes on', async () => {
    const { consumer, seen, lost, under } = follow((number) => number === '3');
    consumer.push([1, 2, 3, 4, 5].map(record));
    await under.idle();
    expect(seen).toEqual(['1', '2', '4', '5']);
    expect(
      lost.map((notice) => (JSON.parse(notice) as { DDBStreamBatchInfo: object }).DDBStreamBatchInfo),
    ).toEqual([{ streamArn: 'stream', startSequenceNumber: '3', endSequenceNumber: '3', batchSize: 1 }]);
  });

  it('keeps the order in a storm: what comes again comes after nothing newer than itself was lost', async () => {
    const { consumer, seen, lost, under } = follow(() => false, stormy(11));
    const all = Array.from({ length: 60 }, (_, index) => index + 1);
    consumer.push(all.map(record));
    await under.idle();
    expect(lost).toEqual([]);
    // First sightings are in order; repetitions go back no further than the batch under way.
    expect([...new Set(seen)]).toEqual(all.map(String));
  });
});
