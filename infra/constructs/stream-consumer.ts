import { Duration } from 'aws-cdk-lib';
import type { ITable, Table } from 'aws-cdk-lib/aws-dynamodb';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Construct } from 'constructs';
import type { LedgerFunction } from './ledger-function.ts';
import { DeadLetterQueue } from './queues.ts';
import { fiveMinutes, RunbookAlarm } from './runbook-alarm.ts';

/** Values of string attributes of a new item, any of which matches. */
export type ItemFilter = Readonly<Record<string, readonly string[]>>;

export interface StreamConsumerProps {
  readonly table: Table;
  readonly consumer: LedgerFunction;
  /** An item is passed on when any of the filters matches it. */
  readonly filters: readonly ItemFilter[];
}

/**
 * A function that follows a table's stream, in order within each case. A batch that fails is halved until the
 * bad item is alone; after ten more attempts the stream goes on, and the dead-letter queue names shard and
 * sequence number. That is no loss: the ledger itself holds the entry, and views are rebuilt from it.
 */
export class StreamConsumer extends Construct {
  constructor(scope: Construct, id: string, { table, consumer, filters }: StreamConsumerProps) {
    super(scope, id);
    const deadLetters = new DeadLetterQueue(this, 'DeadLetters');
    consumer.addEventSource(
      // CDK's classes do not say `| undefined` where their interfaces do.
      new DynamoEventSource(table as ITable, {
        // From the oldest: entries made before the first deployment of a consumer are seen, too.
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: 100,
        reportBatchItemFailures: true,
        bisectBatchOnError: true,
        retryAttempts: 10,
        onFailure: new SqsDlq(deadLetters),
        filters: filters.map(criterion),
      }),
    );
    new RunbookAlarm(this, 'IteratorAge', {
      runbook: 'stream-delay',
      says: `${id} is more than 15 minutes behind the ledger`,
      metric: consumer.metric('IteratorAge', { period: fiveMinutes, statistic: 'Maximum' }),
      above: Duration.minutes(15).toMilliseconds(),
      periods: 2,
    });
  }
}

const criterion = (filter: ItemFilter): Record<string, unknown> =>
  FilterCriteria.filter({
    dynamodb: {
      NewImage: Object.fromEntries(
        Object.entries(filter).map(([attribute, values]) => [attribute, { S: FilterRule.or(...values) }]),
      ),
    },
  });
