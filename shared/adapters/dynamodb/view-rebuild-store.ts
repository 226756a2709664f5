import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  paginateScan,
} from '@aws-sdk/client-dynamodb';
import type { StandingView, ViewKey, ViewRebuildStore } from '../../ports/view-rebuild-store.ts';
import type { View } from '../../ports/views.ts';
import type { Item } from './items.ts';
import { viewItem } from './view-items.ts';

const pkOf = ({ what, id }: ViewKey): string => (what === 'case' ? id : `held#${id}`);

/** What an item holds, with its body as it is written: the condition of a write is that it has not changed. */
interface Standing extends StandingView {
  readonly body: string;
}

const standingOf = (item: Item | undefined): Standing | undefined => {
  const body = item?.body?.S;
  if (body === undefined) return undefined;
  const nextAt = item?.nextAt?.N;
  return { view: JSON.parse(body) as View, nextAt: nextAt === undefined ? undefined : Number(nextAt), body };
};

/** That an item is still what was seen of it. */
const unchanged = (seen: StandingView | undefined) => {
  if (!seen) return { ConditionExpression: 'attribute_not_exists(pk)' };
  const { body, nextAt } = seen as Standing;
  return {
    ConditionExpression: `#body = :body AND ${nextAt === undefined ? 'attribute_not_exists(#nextAt)' : '#nextAt = :nextAt'}`,
    ExpressionAttributeNames: { '#body': 'body', '#nextAt': 'nextAt' },
    ExpressionAttributeValues: {
      ':body': { S: body },
      ...(nextAt !== undefined && { ':nextAt': { N: String(nextAt) } }),
    },
  };
};

/** The table of views, for their rebuilding: used by an administrator, and granted to no function. */
export const dynamoDbViewRebuildStore = (client: DynamoDBClient, table: string): ViewRebuildStore => ({
  find: async (key) => {
    const Key = { pk: { S: pkOf(key) } };
    return standingOf(
      (await client.send(new GetItemCommand({ TableName: table, Key, ConsistentRead: true }))).Item,
    );
  },
  standing: async function* () {
    for await (const page of paginateScan({ client }, { TableName: table, ConsistentRead: true })) {
      for (const item of page.Items ?? []) {
        const standing = standingOf(item);
        if (standing) yield standing;
      }
    }
  },
  replace: async (key, seen, by) => {
    try {
      if (by) {
        await client.send(
          new PutItemCommand({ TableName: table, Item: viewItem(by.view, by.nextAt), ...unchanged(seen) }),
        );
      } else {
        await client.send(
          new DeleteItemCommand({ TableName: table, Key: { pk: { S: pkOf(key) } }, ...unchanged(seen) }),
        );
      }
      return 'replaced';
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return 'conflict';
      throw error;
    }
  },
});
