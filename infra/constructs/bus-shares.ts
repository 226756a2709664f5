import { Stack } from 'aws-cdk-lib';
import { CfnEventBusPolicy, type EventBus } from 'aws-cdk-lib/aws-events';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { Share } from '../config/settings.ts';

export interface BusSharesProps {
  readonly bus: EventBus;
  readonly shares: readonly Share[];
}

/**
 * Who may put events on the bus from other accounts: a statement for each share, which admits one account, for the
 * sources and detail types that it was given and no others. Nobody else may; accounts cannot speak for each other.
 */
export class BusShares extends Construct {
  constructor(scope: Construct, id: string, { bus, shares }: BusSharesProps) {
    super(scope, id);
    shares.forEach(({ account, sources, detailTypes }, index) => {
      const statementId = `Share${index + 1}Of${account}`;
      const statement = new PolicyStatement({
        sid: statementId,
        effect: Effect.ALLOW,
        actions: ['events:PutEvents'],
        resources: [bus.eventBusArn],
        conditions: { StringEquals: { 'events:source': sources, 'events:detail-type': detailTypes } },
      });
      new CfnEventBusPolicy(this, statementId, {
        eventBusName: bus.eventBusName,
        statementId,
        statement: {
          ...(statement.toStatementJson() as object),
          Principal: {
            AWS: Stack.of(this).formatArn({ service: 'iam', region: '', account, resource: 'root' }),
          },
        },
      });
    });
  }
}
