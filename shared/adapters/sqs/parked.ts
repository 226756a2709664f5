import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Parked } from '../../ports/parked.ts';

/** Parks what the bus cannot carry in a queue, kept whole for a person to look at. */
export const sqsParked = (client: SQSClient, queueUrl: string): Parked => ({
  park: async (raw) => {
    await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: raw }));
  },
});
