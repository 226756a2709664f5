import {
  CreateTableCommand,
  type CreateTableCommandInput,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { ofType, synthesize } from '../infra/templates.ts';

export type TableId = 'Ledger' | 'Views' | 'Petitioners';

/**
 * Creates tables as the synthesized template defines them, so that keys and indexes are those deployed. Each
 * call makes a new table under a name of its own.
 */
export const templateTables = (client: DynamoDBClient) => {
  const defined = ofType(synthesize().data, 'AWS::DynamoDB::Table');
  let created = 0;
  return async (id: TableId): Promise<string> => {
    const properties = defined.get(id)?.Properties;
    if (!properties) throw new Error(`the template has no table ${id}`);
    const { KeySchema, AttributeDefinitions, GlobalSecondaryIndexes, BillingMode } =
      properties as unknown as CreateTableCommandInput;
    created += 1;
    const name = `${id}-${created}`;
    await client.send(
      new CreateTableCommand({
        TableName: name,
        KeySchema,
        AttributeDefinitions,
        BillingMode,
        ...(GlobalSecondaryIndexes && { GlobalSecondaryIndexes }),
      }),
    );
    return name;
  };
};
