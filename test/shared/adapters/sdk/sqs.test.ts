import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, expect, it } from 'vitest';
import { sqsParked } from '../../../../shared/adapters/sqs/parked.ts';

const mock = mockClient(SQSClient);
afterEach(() => mock.reset());

const queue = 'https://sqs.local/parked';
const parked = sqsParked(new SQSClient({ region: 'local' }), queue);

it('what cannot be read is parked whole', async () => {
  mock.on(SendMessageCommand).resolves({ MessageId: '1' });
  await parked.park('{"Source":"hotline.12319.wuhan","Detail":"来电');
  expect(mock.commandCalls(SendMessageCommand).map(({ args }) => args[0].input)).toStrictEqual([
    { QueueUrl: queue, MessageBody: '{"Source":"hotline.12319.wuhan","Detail":"来电' },
  ]);
});

it('a queue that fails is told of, so that nothing is taken for parked', async () => {
  const failure = new Error('socket hang up');
  mock.on(SendMessageCommand).rejects(failure);
  await expect(parked.park('{')).rejects.toBe(failure);
});
