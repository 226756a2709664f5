import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { DutiesOpened, View, Views } from '../../ports/views.ts';
import { dueItems, dueKeys, dueNames, earliestInstant } from './due-index.ts';
import { viewItem, viewKey, viewVersion } from './view-items.ts';

const firstPeriodKey = { pk: { S: 'meta#first-period' } };
const dutiesOpenedKey = { pk: { S: 'meta#duties-opened' } };

const unlessRefused = async (call: Promise<unknown>): Promise<void> => {
  try {
    await call;
  } catch (error) {
    // What stands already is as late, or later: that is what the condition is for.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
};

/** Views in a table, with the sparse index `due`: only items that wait for an instant carry its keys. */
export const dynamoDbViews = (client: DynamoDBClient, table: string): Views => {
  let knownFirst: string | undefined;
  return {
    put: (view, nextAt) =>
      unlessRefused(
        client.send(
          new PutItemCommand({
            TableName: table,
            Item: viewItem(view, nextAt),
            ConditionExpression: 'attribute_not_exists(pk) OR version < :version',
            ExpressionAttributeValues: { ':version': viewVersion(view) },
          }),
        ),
      ),
    removeHeld: async (envelopeId) => {
      await client.send(
        new DeleteItemCommand({ TableName: table, Key: { pk: { S: `held#${envelopeId}` } } }),
      );
    },
    postpone: (view, nextAt) => {
      const { shard, nextAt: instant } = dueKeys(viewKey(view), nextAt);
      return unlessRefused(
        client.send(
          new UpdateItemCommand({
            TableName: table,
            Key: { pk: { S: viewKey(view) } },
            UpdateExpression:
              shard && instant ? 'SET #shard = :shard, #nextAt = :nextAt' : 'REMOVE #shard, #nextAt',
            ConditionExpression: 'version = :version',
            ExpressionAttributeNames: dueNames,
            ExpressionAttributeValues: {
              ':version': viewVersion(view),
              ...(shard && instant && { ':shard': shard, ':nextAt': instant }),
            },
          }),
        ),
      );
    },
    due: async function* (now) {
      for await (const item of dueItems(client, table, now)) yield JSON.parse(item.body?.S ?? 'null') as View;
    },
    nextInstant: () => earliestInstant(client, table),
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
    dutiesOpened: async () => {
      const found = await client.send(
        new GetItemCommand({ TableName: table, Key: dutiesOpenedKey, ConsistentRead: true }),
      );
      const body = found.Item?.body?.S;
      return body === undefined ? undefined : (JSON.parse(body) as DutiesOpened);
    },
    noteDutiesOpened: async (opened) => {
      const Item = { ...dutiesOpenedKey, body: { S: JSON.stringify(opened) } };
      await client.send(new PutItemCommand({ TableName: table, Item }));
    },
  };
};
