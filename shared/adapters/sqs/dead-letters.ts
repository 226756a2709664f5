import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  type Message,
  paginateListQueues,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { DeadLetter, DeadLetterQueue, DeadLetters } from '../../ports/dead-letters.ts';

/** Long enough to look at all that waits; what is not put back is shown again at the end. */
const hiddenFor = 600;
const most = 10;

interface Described {
  readonly url: string;
  readonly arn: string;
  /** ARN of the queue that takes what this one gives up. */
  readonly givesUpTo?: string;
}

const nameOf = (url: string): string => url.slice(url.lastIndexOf('/') + 1);

const letterOf = ({ MessageId = '', Body = '', Attributes, MessageAttributes }: Message): DeadLetter => {
  const code = MessageAttributes?.ERROR_CODE?.StringValue;
  return {
    id: MessageId,
    at: Number(Attributes?.SentTimestamp ?? 0),
    body: Body,
    ...(code !== undefined && { code }),
  };
};

/** All that a queue holds; hidden from others for a while. */
const receiveAll = async (client: SQSClient, url: string): Promise<Message[]> => {
  const all: Message[] = [];
  for (;;) {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({
        QueueUrl: url,
        MaxNumberOfMessages: most,
        VisibilityTimeout: hiddenFor,
        MessageSystemAttributeNames: ['SentTimestamp'],
        MessageAttributeNames: ['ERROR_CODE'],
        // Asks all of the queue's servers: an answer at once may miss some.
        WaitTimeSeconds: 1,
      }),
    );
    if (Messages.length === 0) return all;
    all.push(...Messages);
  }
};

/**
 * Dead letters in SQS. Every queue of a deployment that gives up nothing itself is one in which messages wait:
 * all that a function consumes have a redrive policy.
 *
 * Messages are put back one by one and not by SQS's own move task, which takes a queue whole and knows only
 * queues that another queue gave up to: a person looks first and may leave one where it is.
 *
 * @param prefix what the names of the deployment's queues begin with, that is its stacks' names
 */
export const sqsDeadLetters = (client: SQSClient, prefix: string): DeadLetters => {
  const describe = async (url: string): Promise<Described> => {
    const { Attributes } = await client.send(
      new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['QueueArn', 'RedrivePolicy'] }),
    );
    const policy = JSON.parse(Attributes?.RedrivePolicy ?? '{}') as { deadLetterTargetArn?: string };
    const { deadLetterTargetArn: givesUpTo } = policy;
    return { url, arn: Attributes?.QueueArn ?? '', ...(givesUpTo !== undefined && { givesUpTo }) };
  };
  const described = async (): Promise<Described[]> => {
    const urls: string[] = [];
    for await (const page of paginateListQueues({ client, pageSize: 1_000 }, { QueueNamePrefix: prefix }))
      urls.push(...(page.QueueUrls ?? []));
    return Promise.all(urls.sort().map(describe));
  };
  const urlsByName = new Map<string, string>();
  const urlOf = (name: string): string => {
    const url = urlsByName.get(name);
    if (url === undefined) throw new Error(`${name} is no queue that was listed`);
    return url;
  };
  return {
    queues: async () => {
      const all = await described();
      for (const { url } of all) urlsByName.set(nameOf(url), url);
      return all
        .filter(({ givesUpTo }) => givesUpTo === undefined)
        .map(({ url, arn }): DeadLetterQueue => {
          const source = all.find(({ givesUpTo }) => givesUpTo === arn);
          return { name: nameOf(url), ...(source && { source: nameOf(source.url) }) };
        });
    },
    look: async ({ name, source }, dispositionOf) => {
      const url = urlOf(name);
      // First all, then back: one that fails again at once would come round without end.
      const messages = await receiveAll(client, url);
      const shown = new Set(messages);
      try {
        for (const message of messages) {
          const disposition = await dispositionOf(letterOf(message));
          if (disposition === 'left') continue;
          if (disposition === 'put back') {
            if (source === undefined) throw new Error(`${name} has no queue to which its messages go back`);
            await client.send(
              new SendMessageCommand({ QueueUrl: urlOf(source), MessageBody: message.Body ?? '' }),
            );
          }
          await client.send(
            new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle: message.ReceiptHandle ?? '' }),
          );
          shown.delete(message);
        }
      } finally {
        for (const { ReceiptHandle = '' } of shown) {
          await client.send(
            new ChangeMessageVisibilityCommand({ QueueUrl: url, ReceiptHandle, VisibilityTimeout: 0 }),
          );
        }
      }
    },
  };
};
