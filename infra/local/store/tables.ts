import {
  CreateTableCommand,
  type CreateTableCommandInput,
  type DynamoDBClient,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb';
import type { Resource } from '../template/assembly.ts';

type Shape = Pick<
  CreateTableCommandInput,
  'AttributeDefinitions' | 'BillingMode' | 'GlobalSecondaryIndexes' | 'KeySchema'
> & { readonly StreamSpecification?: { readonly StreamViewType: 'NEW_IMAGE' } };

/** Creates a table of the template in DynamoDB Local; one that an earlier start made is left as it is. */
export const createTable = async (client: DynamoDBClient, { id, properties }: Resource): Promise<void> => {
  const { AttributeDefinitions, BillingMode, GlobalSecondaryIndexes, KeySchema, StreamSpecification } =
    properties as unknown as Shape;
  try {
    await client.send(
      new CreateTableCommand({
        TableName: id,
        AttributeDefinitions,
        BillingMode,
        GlobalSecondaryIndexes,
        KeySchema,
        ...(StreamSpecification && {
          StreamSpecification: { StreamEnabled: true, StreamViewType: StreamSpecification.StreamViewType },
        }),
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
};
