import { setTimeout as pause } from 'node:timers/promises';
import { GetQueueAttributesCommand, paginateListQueues, SQSClient } from '@aws-sdk/client-sqs';

export type DeployedQueues = Awaited<ReturnType<typeof deployedQueues>>;

/** Longer than the emulator waits between two looks at a queue or a stream. */
const settledMs = 2_000;
const pollMs = 250;
const withinMs = 180_000;

const isDead = (url: string): boolean => /DeadLetters|Parked/.test(url);

/** The queues of the stacks. */
export const deployedQueues = async () => {
  const client = new SQSClient({});
  const urls: string[] = [];
  for await (const page of paginateListQueues({ client }, { QueueNamePrefix: 'Supervision' }))
    urls.push(...(page.QueueUrls ?? []));
  const lengthOf = async (url: string): Promise<number> => {
    const { Attributes = {} } = await client.send(
      new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['All'] }),
    );
    const { ApproximateNumberOfMessages = '0', ApproximateNumberOfMessagesNotVisible = '0' } = Attributes;
    return Number(ApproximateNumberOfMessages) + Number(ApproximateNumberOfMessagesNotVisible);
  };
  const total = async (wanted: readonly string[]): Promise<number> =>
    (await Promise.all(wanted.map(lengthOf))).reduce((a, b) => a + b, 0);
  return {
    count: urls.length,
    /** How many messages lie in dead-letter queues, by queue; only those that hold any. */
    parked: async (): Promise<readonly string[]> => {
      const found = await Promise.all(
        urls.filter(isDead).map(async (url) => ({ url, length: await lengthOf(url) })),
      );
      return found.filter(({ length }) => length > 0).map(({ url, length }) => `${length} in ${url}`);
    },
    /** Waits until the work queues are empty and `progress` has stood still for some seconds. */
    quiet: async (progress: () => Promise<string>): Promise<void> => {
      const deadline = Date.now() + withinMs;
      let last = '';
      let since = Date.now();
      while (Date.now() < deadline) {
        const now = `${await total(urls.filter((url) => !isDead(url)))} ${await progress()}`;
        if (now !== last) {
          last = now;
          since = Date.now();
        } else if (now.startsWith('0 ') && Date.now() - since >= settledMs) return;
        await pause(pollMs);
      }
      throw new Error(`the follow-up did not come to an end within ${withinMs / 1_000} s`);
    },
  };
};
