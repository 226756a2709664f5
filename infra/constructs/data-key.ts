import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type CfnKey, Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

export interface DataKeyProps {
  /** The bus whose archive is encrypted with this key. */
  readonly busName: string;
}

/** The one customer key: of tables, documents and the archive of the bus, and of mail on its way. */
export class DataKey extends Key {
  constructor(scope: Construct, id: string, { busName }: DataKeyProps) {
    super(scope, id, {
      alias: 'alias/supervision-ledger',
      description: 'supervision-ledger: tables, documents, archive of the bus',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    (this.node.defaultChild as CfnKey).overrideLogicalId(id);
    this.allowArchiveOf(busName);
  }

  /**
   * Lets rules publish to a topic under this key; the topic is named for the same reason as the bus. AWS does
   * not support conditions on source account or source ARN here (they would stop every message), so that the
   * condition is the topic, which SNS gives as the context of its encryption.
   */
  allowRulesToPublishTo(topicName: string): void {
    this.allowToPublish('events.amazonaws.com', topicName);
  }

  /** Lets alarms publish to a topic under this key, by the same condition. */
  allowAlarmsToPublishTo(topicName: string): void {
    this.allowToPublish('cloudwatch.amazonaws.com', topicName);
  }

  private allowToPublish(service: string, topicName: string): void {
    const topicArn = Stack.of(this).formatArn({ service: 'sns', resource: topicName });
    this.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal(service)],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: ['*'],
        conditions: { StringEquals: { 'kms:EncryptionContext:aws:sns:topicArn': topicArn } },
      }),
    );
  }

  /**
   * EventBridge encrypts an archive in its own name. The bus is named, not referred to: it is in the other
   * stack, which already refers to this key.
   */
  private allowArchiveOf(busName: string): void {
    const busArn = Stack.of(this).formatArn({
      service: 'events',
      resource: 'event-bus',
      resourceName: busName,
    });
    const principals = [new ServicePrincipal('events.amazonaws.com')];
    this.addToResourcePolicy(
      new PolicyStatement({ principals, actions: ['kms:DescribeKey'], resources: ['*'] }),
    );
    this.addToResourcePolicy(
      new PolicyStatement({
        principals,
        actions: ['kms:Decrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'],
        resources: ['*'],
        conditions: { StringEquals: { 'kms:EncryptionContext:aws:events:event-bus:arn': busArn } },
      }),
    );
  }
}
