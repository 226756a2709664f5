import { Stack } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Variable } from '../../shared/lambda/environment.ts';
import { explain } from '../checks/nag.ts';
import type { LedgerFunction } from './ledger-function.ts';

/**
 * What a function may use: each sets the variable and its grant together, so that there is no second list to
 * keep in step. Actions are listed one by one: CDK's `grantReadWriteData` would let every writer update and
 * delete, and the ledger is append-only by permission, too.
 */

export type TableAction = 'GetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'DeleteItem';

export interface TableUse {
  readonly variable: Variable & `${string}_TABLE`;
  readonly table: Table;
  /** On the table itself. */
  readonly actions: readonly TableAction[];
  /** Name of an index that is queried besides. */
  readonly queriedIndex?: string;
}

/** Lets a function use a table in the ways listed, and tells it the table's name. */
export const grantTable = (
  to: LedgerFunction,
  { variable, table, actions, queriedIndex }: TableUse,
): void => {
  setVariable(to, variable, table.tableName);
  if (actions.length > 0) {
    allow(
      to,
      actions.map((action) => `dynamodb:${action}`),
      table.tableArn,
    );
  }
  if (queriedIndex) allow(to, ['dynamodb:Query'], `${table.tableArn}/index/${queriedIndex}`);
  const writes = actions.some((action) => action !== 'GetItem' && action !== 'Query');
  if (table.encryptionKey) useKey(to, table.encryptionKey, writes);
};

/** Lets a function put events on the bus, and tells it the bus's name. */
export const grantBus = (to: LedgerFunction, bus: EventBus): void => {
  setVariable(to, 'BUS_NAME', bus.eventBusName);
  allow(to, ['events:PutEvents'], bus.eventBusArn);
};

/** Lets a function read documents and issue new ones, and tells it the bucket's name. Nothing may delete one. */
export const grantDocuments = (to: LedgerFunction, bucket: Bucket, use: 'read' | 'issue'): void => {
  setVariable(to, 'DOCUMENTS_BUCKET', bucket.bucketName);
  // Without the right to list, S3 answers "forbidden" instead of "not there".
  allow(to, ['s3:ListBucket'], bucket.bucketArn);
  allow(to, ['s3:GetObject', ...(use === 'issue' ? ['s3:PutObject'] : [])], bucket.arnForObjects('*'));
  if (bucket.encryptionKey) useKey(to, bucket.encryptionKey, use === 'issue');
  if (to.role) {
    explain(to.role, {
      rule: `IAM5[Resource::${exportOf(bucket)}/*]`,
      because: 'Each period has documents of its own names: the grant is to the objects of one bucket.',
    });
  }
};

/** The name under which the bucket's stack exports its ARN: so cdk-nag calls the bucket in another stack. */
const exportOf = (bucket: Bucket): string => {
  const stack = Stack.of(bucket);
  const imported: unknown = stack.resolve(stack.exportValue(bucket.bucketArn));
  return String(Object.values(imported as Readonly<Record<string, unknown>>)[0]);
};

const setVariable = (to: LedgerFunction, variable: Variable, value: string): void => {
  to.addEnvironment(variable, value);
};

const allow = (to: LedgerFunction, actions: string[], ...resources: string[]): void => {
  to.addToRolePolicy(new PolicyStatement({ actions, resources }));
};

/** What DynamoDB and S3 ask of a caller for data under a customer key. */
const useKey = (to: LedgerFunction, key: IKey, writes: boolean): void => {
  const toRead = ['kms:Decrypt', 'kms:DescribeKey'];
  const toWrite = ['kms:Encrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'];
  allow(to, writes ? [...toRead, ...toWrite] : toRead, key.keyArn);
};
