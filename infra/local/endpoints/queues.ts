import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type { Message, Queue } from '../delivery/queue.ts';

export interface QueuesOptions {
  readonly queues: ReadonlyMap<string, Queue>;
  /** Puts a message into a queue as any other sender would. */
  readonly send: (queue: Queue, body: string) => void;
  /** Resolves when what was sent and removed is on the disk. */
  readonly kept: () => Promise<void>;
}

const prefix = 'AmazonSQS.';
const longestWait = 43_200;
const mostAtATime = 10;

const digest = (text: string): string => createHash('md5').update(text).digest('hex');
const arnOf = ({ name }: Queue): string => `arn:aws:sqs:local:000000000000:${name}`;

/** Whether a call is one of SQS. */
export const isQueueCall = (target: string | undefined): boolean => target?.startsWith(prefix) === true;

const attributesOf = (queue: Queue): Record<string, string> => ({
  QueueArn: arnOf(queue),
  ApproximateNumberOfMessages: String(queue.waiting),
  VisibilityTimeout: String(queue.visibilitySeconds),
  ...(queue.redrive && {
    RedrivePolicy: JSON.stringify({
      deadLetterTargetArn: arnOf(queue.redrive.to),
      maxReceiveCount: queue.redrive.after,
    }),
  }),
});

/**
 * What a person does with the messages that wait in queues, in SQS's own protocol (AWS JSON 1.0), so that an
 * unmodified SDK lists, looks at, sends and deletes them.
 */
export const queuesEndpoint = ({ queues, send, kept }: QueuesOptions) => {
  const taken = new Map<string, { queue: Queue; message: Message }>();
  const shownAgain = (handle: string) => {
    const found = taken.get(handle);
    taken.delete(handle);
    if (found) found.queue.show(found.message);
  };
  const hide = (queue: Queue, message: Message, seconds: number) => {
    taken.set(message.id, { queue, message });
    setTimeout(() => shownAgain(message.id), Math.min(seconds, longestWait) * 1_000).unref();
  };
  const calls: Readonly<
    Record<string, (input: Readonly<Record<string, unknown>>, queue: Queue | undefined, at: string) => object>
  > = {
    ListQueues: ({ QueueNamePrefix = '' }, _, at) => ({
      QueueUrls: [...queues.keys()]
        .filter((name) => name.startsWith(String(QueueNamePrefix)))
        .map((name) => `${at}/queues/${name}`),
    }),
    GetQueueAttributes: (_, queue) => ({ Attributes: queue && attributesOf(queue) }),
    ReceiveMessage: ({ MaxNumberOfMessages = 1, VisibilityTimeout }, queue) => ({
      Messages: queue
        ?.take(Math.min(Number(MaxNumberOfMessages), mostAtATime), (messages) => messages)
        .map((message) => {
          hide(queue, message, Number(VisibilityTimeout ?? queue.visibilitySeconds));
          return {
            MessageId: message.id,
            ReceiptHandle: message.id,
            Body: message.body,
            MD5OfBody: digest(message.body),
            Attributes: { SentTimestamp: String(message.sentAt) },
          };
        }),
    }),
    ChangeMessageVisibility: ({ ReceiptHandle, VisibilityTimeout }) => {
      if (VisibilityTimeout === 0) shownAgain(String(ReceiptHandle));
      return {};
    },
    SendMessage: ({ MessageBody }, queue) => {
      const body = String(MessageBody);
      if (queue) send(queue, body);
      return { MessageId: digest(body), MD5OfMessageBody: digest(body) };
    },
    DeleteMessage: ({ ReceiptHandle }) => {
      const found = taken.get(String(ReceiptHandle));
      taken.delete(String(ReceiptHandle));
      found?.queue.remove(found.message);
      return {};
    },
  };
  return async (context: Context) => {
    const refuse = (type: string, message: string) =>
      context.json({ __type: `com.amazonaws.sqs#${type}`, message }, 400, { 'x-amzn-ErrorType': type });
    const name = (context.req.header('x-amz-target') ?? '').slice(prefix.length);
    const call = Object.hasOwn(calls, name) ? calls[name] : undefined;
    if (!call) return refuse('UnsupportedOperation', `${name} is not known here: ${Object.keys(calls)} are`);
    const input = (await context.req.json()) as Readonly<Record<string, unknown>>;
    const url = typeof input.QueueUrl === 'string' ? input.QueueUrl : undefined;
    const queue = url === undefined ? undefined : queues.get(url.slice(url.lastIndexOf('/') + 1));
    if (url !== undefined && !queue) return refuse('QueueDoesNotExist', `${url} is no queue here`);
    const answer = call(input, queue, new URL(context.req.url).origin);
    await kept();
    return context.body(JSON.stringify(answer), 200, { 'content-type': 'application/x-amz-json-1.0' });
  };
};
