import { type DynamoDBClient, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { dynamoDbLedger } from '../../shared/adapters/dynamodb/ledger.ts';
import { handleEvent } from '../../shared/application/handle-event.ts';
import { rulebook } from '../../test/dsl/rulebook.ts';
import type { CaseLoad } from './workload.ts';

/** Takes the event at a place of a case's life to the table. */
export type Contender = (load: CaseLoad, place: number) => Promise<void>;

/** What the record functions do for an event: load, fold, decide, seal, append. */
export const recording = (client: DynamoDBClient, table: string): Contender => {
  const ledger = dynamoDbLedger(client, table);
  return async ({ commands }, place) => {
    const command = commands[place];
    const disposition = command && (await handleEvent({ ledger }, rulebook, command));
    if (disposition !== 'recorded') throw new Error(`${command?.type} is not recorded but ${disposition}`);
  };
};

/** The two calls alone: the same strongly consistent Query, the same conditional Put. */
export const bareCalls =
  (client: DynamoDBClient, table: string): Contender =>
  async ({ items }, place) => {
    const item = items[place];
    if (item?.pk === undefined) throw new Error(`there is no item at place ${place}`);
    await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: '#key = :value',
        ExpressionAttributeNames: { '#key': 'pk' },
        ExpressionAttributeValues: { ':value': item.pk },
        ConsistentRead: true,
      }),
    );
    await client.send(
      new PutItemCommand({ TableName: table, Item: item, ConditionExpression: 'attribute_not_exists(pk)' }),
    );
  };
