import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { Petitioners } from '../../ports/petitioners.ts';

/** Petitioners' data in a table of its own: `pk` the case, `sk` the identity of the complaint. */
export const dynamoDbPetitioners = (client: DynamoDBClient, table: string): Petitioners => ({
  keep: async (caseId, identity, petitioner) => {
    try {
      await client.send(
        new PutItemCommand({
          TableName: table,
          Item: { pk: { S: caseId }, sk: { S: identity }, body: { S: JSON.stringify(petitioner) } },
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      );
    } catch (error) {
      // The first that was kept stands: this is the same event, delivered again.
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  },
  find: async (caseId, identity) => {
    const key = { pk: { S: caseId }, sk: { S: identity } };
    const found = await client.send(new GetItemCommand({ TableName: table, Key: key, ConsistentRead: true }));
    const body = found.Item?.body?.S;
    return body === undefined ? undefined : (JSON.parse(body) as object);
  },
});
