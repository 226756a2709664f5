import {
  type AttributeValue,
  type DynamoDBClient,
  paginateQuery,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { type Item, shardOf } from './items.ts';

/** Shards of the due index: all of a province's midnight deadlines share one instant. */
const shards = ['0', '1', '2', '3'];

/** The index's attributes, for expressions: `shard` is a reserved word. */
export const dueNames = { '#shard': 'shard', '#nextAt': 'nextAt' };

/** The keys by which an item stands in the sparse index; none when it waits for no instant. */
export const dueKeys = (key: string, nextAt: number | undefined): Record<string, AttributeValue> =>
  nextAt === undefined
    ? {}
    : { shard: { S: String(shardOf(key, shards.length)) }, nextAt: { N: String(nextAt) } };

const instantOf = (item: Item): number => Number(item.nextAt?.N);

const ofShard = (table: string, shard: string) => ({
  TableName: table,
  IndexName: 'due',
  KeyConditionExpression: '#shard = :shard',
  ExpressionAttributeNames: { '#shard': dueNames['#shard'] },
  ExpressionAttributeValues: { ':shard': { S: shard } },
});

const ofShardUntil = (table: string, shard: string, now: number) => ({
  ...ofShard(table, shard),
  KeyConditionExpression: '#shard = :shard AND #nextAt <= :now',
  ExpressionAttributeNames: dueNames,
  ExpressionAttributeValues: { ':shard': { S: shard }, ':now': { N: String(now) } },
});

/** Items whose instant has come, the earliest first: each shard is in order, and so are they merged. */
export const dueItems = async function* (
  client: DynamoDBClient,
  table: string,
  now: number,
): AsyncGenerator<Item> {
  const read = async function* (shard: string): AsyncGenerator<Item> {
    for await (const page of paginateQuery({ client }, ofShardUntil(table, shard, now)))
      yield* page.Items ?? [];
  };
  const heads = await Promise.all(
    shards.map(async (shard) => {
      const items = read(shard);
      return { items, head: await items.next() };
    }),
  );
  for (;;) {
    const waiting = heads.filter(({ head }) => !head.done);
    const [first] = waiting.toSorted((a, b) => instantOf(a.head.value) - instantOf(b.head.value));
    if (!first) return;
    yield first.head.value;
    first.head = await first.items.next();
  }
};

/** The earliest instant in the index; undefined when nothing waits. */
export const earliestInstant = async (client: DynamoDBClient, table: string): Promise<number | undefined> => {
  const pages = await Promise.all(
    shards.map((shard) => client.send(new QueryCommand({ ...ofShard(table, shard), Limit: 1 }))),
  );
  const instants = pages.flatMap(({ Items = [] }) => Items.map(instantOf));
  return instants.length === 0 ? undefined : Math.min(...instants);
};
