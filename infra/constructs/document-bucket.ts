import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { explainNist } from '../checks/nag.ts';
import { settingsOf } from '../config/stage-settings.ts';

export interface DocumentBucketProps {
  readonly key: IKey;
}

const sealed = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  enforceSSL: true,
  removalPolicy: RemovalPolicy.RETAIN,
} as const;

/** Issued statistics and bulletins. Every version is kept, and every access is logged in a bucket beside it. */
export class DocumentBucket extends Bucket {
  constructor(scope: Construct, id: string, { key }: DocumentBucketProps) {
    const logs = new Bucket(scope, `${id}AccessLogs`, {
      ...sealed,
      // S3 delivers access logs only to buckets with its own keys.
      encryption: BucketEncryption.S3_MANAGED,
      lifecycleRules: [{ expiration: Duration.days(settingsOf(scope).retention.accessLogDays) }],
    });
    super(scope, id, {
      ...sealed,
      versioned: true,
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true,
      // CDK's classes do not say `| undefined` where their interfaces do.
      serverAccessLogsBucket: logs as IBucket,
    });
    const notReplicated = {
      rule: 'S3BucketReplicationEnabled',
      because:
        'Every document can be made once more from the ledger; the data of a campaign stays in its region.',
    };
    explainNist(this, notReplicated);
    explainNist(
      logs,
      notReplicated,
      {
        rule: 'S3BucketVersioningEnabled',
        because: 'S3 writes each access log once, and nothing else writes here.',
      },
      {
        rule: 'S3DefaultEncryptionKMS',
        because: 'S3 delivers access logs only to buckets with keys of its own.',
      },
    );
    (this.node.defaultChild as CfnBucket).overrideLogicalId(id);
    (logs.node.defaultChild as CfnBucket).overrideLogicalId(`${id}AccessLogs`);
  }
}
