import { RemovalPolicy } from 'aws-cdk-lib';
import {
  type Attribute,
  BillingMode,
  type CfnTable,
  type StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { explainNist } from '../checks/nag.ts';

export interface KeptTableProps {
  readonly key: IKey;
  readonly partition: Attribute;
  readonly sort?: Attribute;
  readonly stream?: StreamViewType;
}

/** A table that no deployment can delete: protected, retained, restorable to any second of 35 days. */
export class ProtectedTable extends Table {
  constructor(scope: Construct, id: string, { key, partition, sort, stream }: KeptTableProps) {
    super(scope, id, {
      partitionKey: partition,
      ...(sort && { sortKey: sort }),
      ...(stream && { stream }),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    // A changed logical id would make a new, empty table: fixed, whatever becomes of the construct tree.
    (this.node.defaultChild as CfnTable).overrideLogicalId(id);
    explainNist(this, {
      rule: 'DynamoDBInBackupPlan',
      because:
        'It is restorable to any second of 35 days; a stage whose settings name a vault has a backup plan besides.',
    });
  }
}
