import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { streamReader } from '../../../infra/local/store/stream-reader.ts';

const streams = mockClient(DynamoDBStreamsClient);
const problem = { message: 'gone', $metadata: {} };
const record = (number: string) => ({
  eventID: number,
  eventName: 'INSERT' as const,
  dynamodb: { SequenceNumber: number },
});

beforeEach(() => {
  streams.reset();
  streams.on(ListStreamsCommand).resolves({ Streams: [{ StreamArn: 'arn:stream' }] });
  streams.on(DescribeStreamCommand).resolves({ StreamDescription: { Shards: [{ ShardId: 'shard-1' }] } });
  streams
    .on(GetShardIteratorCommand, { ShardIteratorType: 'TRIM_HORIZON' })
    .resolves({ ShardIterator: 'beginning' });
  streams
    .on(GetShardIteratorCommand, { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER' })
    .resolves({ ShardIterator: 'after' });
});

const reader = () => streamReader({ endpoint: 'http://127.0.0.1:1', table: 'Ledger', after: undefined });
const numbers = (records: readonly { eventID: string }[]) => records.map(({ eventID }) => eventID);

describe('reading the stream of a table', () => {
  test('an iterator that was given while the shard was empty is opened anew, and nothing is lost', async () => {
    streams
      .on(GetRecordsCommand, { ShardIterator: 'beginning' })
      .resolvesOnce({ Records: [], NextShardIterator: 'empty' })
      .resolves({ Records: [record('101')], NextShardIterator: 'next' });
    streams
      .on(GetRecordsCommand, { ShardIterator: 'empty' })
      .rejects(new TrimmedDataAccessException(problem));
    const { read } = await reader();
    expect(await read()).toStrictEqual([]);
    expect(numbers(await read())).toStrictEqual(['101']);
  });

  test('a shard that is read from its beginning once more gives nothing twice', async () => {
    streams
      .on(GetRecordsCommand, { ShardIterator: 'beginning' })
      .resolvesOnce({ Records: [record('101')], NextShardIterator: 'stale' })
      .resolves({ Records: [record('101'), record('102')], NextShardIterator: 'next' });
    streams
      .on(GetRecordsCommand, { ShardIterator: 'stale' })
      .rejects(new TrimmedDataAccessException(problem));
    const { read } = await reader();
    expect(numbers(await read())).toStrictEqual(['101']);
    expect(numbers(await read())).toStrictEqual(['102']);
  });

  test('an iterator that has expired goes on after what was read last', async () => {
    streams
      .on(GetRecordsCommand, { ShardIterator: 'beginning' })
      .resolves({ Records: [record('101')], NextShardIterator: 'old' });
    streams.on(GetRecordsCommand, { ShardIterator: 'old' }).rejects(new ExpiredIteratorException(problem));
    streams
      .on(GetRecordsCommand, { ShardIterator: 'after' })
      .resolves({ Records: [record('102')], NextShardIterator: 'next' });
    const { read } = await reader();
    await read();
    expect(numbers(await read())).toStrictEqual(['102']);
  });

  test('a stream that stays trimmed is a fault, and no endless loop', async () => {
    streams.on(GetRecordsCommand).rejects(new TrimmedDataAccessException(problem));
    const { read } = await reader();
    await expect(read()).rejects.toThrow('gone');
  });
});
