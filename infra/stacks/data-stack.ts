import { CfnOutput, Stack, type StackProps, Tags } from 'aws-cdk-lib';
import {
  AttributeType,
  type ITable,
  ProjectionType,
  StreamViewType,
  type Table,
} from 'aws-cdk-lib/aws-dynamodb';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { settingsOf } from '../config/stage-settings.ts';
import { DataKey } from '../constructs/data-key.ts';
import { DocumentBucket } from '../constructs/document-bucket.ts';
import { LedgerVault } from '../constructs/ledger-vault.ts';
import { ProtectedTable } from '../constructs/protected-table.ts';
import { alarmTopicName, busName } from './names.ts';

const string = (name: string) => ({ name, type: AttributeType.STRING });
const number = (name: string) => ({ name, type: AttributeType.NUMBER });

/** What must never be lost: the ledger, the views, petitioners' data, the issued documents, and their key. */
export class DataStack extends Stack {
  readonly key: DataKey;
  /** Append-only entries: one partition a case, one item an entry. Only the record functions put to it. */
  readonly ledger: Table;
  /** Case views, rebuildable from the ledger. */
  readonly views: Table;
  /** Petitioners' names, telephones and addresses: apart, so that nothing but record-complaint can read them. */
  readonly petitioners: Table;
  readonly documents: Bucket;

  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, {
      ...props,
      description: 'supervision-ledger: tables, documents and their key',
      terminationProtection: true,
    });
    this.key = new DataKey(this, 'Key', { busName });
    this.key.allowAlarmsToPublishTo(alarmTopicName);

    this.ledger = new ProtectedTable(this, 'Ledger', {
      key: this.key,
      partition: string('pk'),
      sort: string('sk'),
      stream: StreamViewType.NEW_IMAGE,
    });
    // A statement sums the entries of one period, in the order of their cases.
    this.ledger.addGlobalSecondaryIndex({
      indexName: 'byPeriod',
      partitionKey: string('period'),
      sortKey: string('caseSeq'),
      projectionType: ProjectionType.ALL,
    });

    this.views = new ProtectedTable(this, 'Views', { key: this.key, partition: string('pk') });
    // Sparse: only a case that has something to be done by the clock has a shard and an instant.
    this.views.addGlobalSecondaryIndex({
      indexName: 'due',
      partitionKey: string('shard'),
      sortKey: number('nextAt'),
      projectionType: ProjectionType.ALL,
    });

    this.petitioners = new ProtectedTable(this, 'Petitioners', {
      key: this.key,
      partition: string('pk'),
      sort: string('sk'),
    });
    Tags.of(this.petitioners).add('personal-data', 'yes');

    this.documents = new DocumentBucket(this, 'Documents', { key: this.key });

    const { vault } = settingsOf(this);
    if (vault) {
      // CDK's classes do not say `| undefined` where their interfaces do.
      const tables = [this.ledger, this.views, this.petitioners] as readonly ITable[];
      new LedgerVault(this, 'Vault', { key: this.key, tables, vault });
    }

    this.tell('LedgerTable', this.ledger.tableName, 'Table of ledger entries');
    this.tell('ViewsTable', this.views.tableName, 'Table of case views');
    this.tell('PetitionersTable', this.petitioners.tableName, "Table of petitioners' data");
    this.tell('DocumentsBucket', this.documents.bucketName, 'Bucket of issued statistics and bulletins');
  }

  private tell(id: string, value: string, description: string): void {
    new CfnOutput(this, id, { value, description });
  }
}
