import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  paginateQuery,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { View, Views } from '../../ports/views.ts';
import { shardOf } from './items.ts';

/** Shards of the due index: all of a province's midnight deadlines share one instant. */
const dueShards = ['0', '1', '2', '3'];

const firstPeriodKey = { pk: { S: 'meta#first-period' } };

const keyOf = (view: View): string => (view.what === 'case' ? view.caseId : `held#${view.envelopeId}`);

const unlessRefused = async (call: Promise<unknown>): Promise<void> => {
  try {
    await call;
  } catch (error) {
    // A later view stands already: that is what the condition is for.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
};

/** Views in a table, with the sparse index `due`: only items that wait for an instant carry its keys. */
export const dynamoDbViews = (client: DynamoDBClient, table: string): Views => {
  let knownFirst: string | undefined;
  const versionOf = (view: View) => (view.what === 'case' ? view.seq : 1);
  const dueKeys = (view: View, nextAt: number | undefined): Record<string, AttributeValue> =>
    nextAt === undefined
      ? {}
      : { shard: { S: String(shardOf(keyOf(view), dueShards.length)) }, nextAt: { N: String(nextAt) } };
  const query = (shard: string, now?: number) => ({
    TableName: table,
    IndexName: 'due',
    KeyConditionExpression: now === undefined ? 'shard = :shard' : 'shard = :shard AND nextAt <= :now',
    ExpressionAttributeValues: {
      ':shard': { S: shard },
      ...(now !== undefined && { ':now': { N: String(now) } }),
    },
  });
  const read = (item: Record<string, AttributeValue>) => JSON.parse(item.body?.S ?? 'null') as View;
  return {
    put: (view, nextAt) =>
      unlessRefused(
        client.send(
          new PutItemCommand({
            TableName: table,
            Item: {
              pk: { S: keyOf(view) },
              version: { N: String(versionOf(view)) },
              body: { S: JSON.stringify(view) },
              ...dueKeys(view, nextAt),
            },
            ConditionExpression: 'attribute_not_exists(pk) OR version < :version',
            ExpressionAttributeValues: { ':version': { N: String(versionOf(view)) } },
          }),
        ),
      ),
    removeHeld: async (envelopeId) => {
      await client.send(
        new DeleteItemCommand({ TableName: table, Key: { pk: { S: `held#${envelopeId}` } } }),
      );
    },
    postpone: (view, nextAt) =>
      unlessRefused(
        client.send(
          new UpdateItemCommand({
            TableName: table,
            Key: { pk: { S: keyOf(view) } },
            UpdateExpression: nextAt === undefined ? 'REMOVE shard, nextAt' : 'SET nextAt = :nextAt',
            ConditionExpression: 'version = :version',
            ExpressionAttributeValues: {
              ':version': { N: String(versionOf(view)) },
              ...(nextAt !== undefined && { ':nextAt': { N: String(nextAt) } }),
            },
          }),
        ),
      ),
    due: async function* (now) {
      for (const shard of dueShards) {
        for await (const page of paginateQuery({ client }, query(shard, now))) {
          for (const item of page.Items ?? []) yield read(item);
        }
      }
    },
    nextInstant: async () => {
      const pages = await Promise.all(
        dueShards.map((shard) => client.send(new QueryCommand({ ...query(shard), Limit: 1 }))),
      );
      const instants = pages.flatMap((page) => (page.Items?.[0] ? [Number(page.Items[0].nextAt?.N)] : []));
      return instants.length === 0 ? undefined : Math.min(...instants);
    },
    noteFirstPeriod: async (period) => {
      if (knownFirst !== undefined && knownFirst <= period) return;
      await unlessRefused(
        client.send(
          new UpdateItemCommand({
            TableName: table,
            Key: firstPeriodKey,
            UpdateExpression: 'SET #period = :period',
            ConditionExpression: 'attribute_not_exists(#period) OR #period > :period',
            ExpressionAttributeNames: { '#period': 'period' },
            ExpressionAttributeValues: { ':period': { S: period } },
          }),
        ),
      );
      knownFirst = period;
    },
    firstPeriod: async () => {
      const found = await client.send(
        new GetItemCommand({ TableName: table, Key: firstPeriodKey, ConsistentRead: true }),
      );
      return found.Item?.period?.S;
    },
  };
};
