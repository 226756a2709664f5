import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  type GetRecordsCommandOutput,
  GetShardIteratorCommand,
  ListStreamsCommand,
  type Shard,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import type { StreamRecord } from '../delivery/stream.ts';

export interface StreamReaderOptions {
  readonly endpoint: string;
  readonly table: string;
  /** Sequence number up to which an earlier run has dealt with the stream. */
  readonly after: string | undefined;
}

/** Sequence numbers are decimal numbers of any length. */
const isAfter = (number: string, other: string): boolean => BigInt(number) > BigInt(other);

const mostTrimmed = 5;

/**
 * Reads the stream of a table, shard after shard: a shard's records come after all of its parent's.
 *
 * @returns a function that gives the records which have come since it was called last
 */
export const streamReader = async ({ endpoint, table, after }: StreamReaderOptions) => {
  const client = new DynamoDBStreamsClient({ endpoint });
  const { Streams } = await client.send(new ListStreamsCommand({ TableName: table }));
  const arn = Streams?.[0]?.StreamArn;
  if (arn === undefined) throw new Error(`table ${table} has no stream`);
  /** Shards to be read, oldest first; the first is the one under way. */
  let shards: { id: string; iterator: string | undefined }[] = [];
  const finished = new Set<string>();

  const describe = async (): Promise<Shard[]> => {
    const found: Shard[] = [];
    let from: string | undefined;
    do {
      const { StreamDescription: page } = await client.send(
        new DescribeStreamCommand({
          StreamArn: arn,
          ...(from !== undefined && { ExclusiveStartShardId: from }),
        }),
      );
      found.push(...(page?.Shards ?? []));
      from = page?.LastEvaluatedShardId;
    } while (from !== undefined);
    return found;
  };
  const refresh = async () => {
    const ids = (await describe()).flatMap(({ ShardId }) => ShardId ?? []);
    // Their names begin with the time at which they were opened.
    shards = ids
      .filter((id) => !finished.has(id))
      .sort()
      .map((id) => shards.find((shard) => shard.id === id) ?? { id, iterator: undefined });
  };
  const open = async (shard: string, from: string | undefined): Promise<string | undefined> => {
    const { ShardIterator } = await client.send(
      new GetShardIteratorCommand({
        StreamArn: arn,
        ShardId: shard,
        ShardIteratorType: from === undefined ? 'TRIM_HORIZON' : 'AFTER_SEQUENCE_NUMBER',
        ...(from !== undefined && { SequenceNumber: from }),
      }),
    );
    return ShardIterator;
  };
  let last: string | undefined;
  let lastShard: string | undefined;
  /** How often in a row DynamoDB Local has said that nothing is left where an iterator stood. */
  let trimmed = 0;
  const read = async (): Promise<StreamRecord[]> => {
    const [shard] = shards;
    if (!shard) {
      await refresh();
      return shards.length === 0 ? [] : read();
    }
    shard.iterator ??= await open(shard.id, shard.id === lastShard ? last : undefined);
    let answer: GetRecordsCommandOutput;
    try {
      answer = await client.send(new GetRecordsCommand({ ShardIterator: shard.iterator }));
    } catch (error) {
      if (error instanceof ExpiredIteratorException) shard.iterator = undefined;
      else if (error instanceof TrimmedDataAccessException && trimmed < mostTrimmed) {
        // DynamoDB Local says so of an iterator that it gave while the shard was still empty (aws-sdk-java #2923). Nothing
        // is trimmed within a day: the shard is read from its beginning, and what was read already is left out.
        trimmed += 1;
        shard.iterator = await open(shard.id, undefined);
      } else throw error;
      return read();
    }
    trimmed = 0;
    const records = (answer.Records ?? []).flatMap(({ eventID, eventName, dynamodb }): StreamRecord[] => {
      const number = dynamodb?.SequenceNumber;
      if (number === undefined) return [];
      // Read from its beginning once more, a shard gives some twice.
      if (shard.id === lastShard && last !== undefined && !isAfter(number, last)) return [];
      last = number;
      lastShard = shard.id;
      if (after !== undefined && !isAfter(number, after)) return [];
      const image = dynamodb?.NewImage;
      return [
        {
          eventID: eventID ?? number,
          eventName: eventName ?? '',
          dynamodb: { NewImage: image, SequenceNumber: number },
        },
      ];
    });
    shard.iterator = answer.NextShardIterator;
    if (shard.iterator !== undefined) return records;
    finished.add(shard.id);
    shards.shift();
    return records.length > 0 ? records : read();
  };
  return { read, close: () => client.destroy() };
};
