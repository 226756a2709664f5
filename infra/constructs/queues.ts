import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Queue, QueueEncryption, type QueueProps } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { explain } from '../checks/nag.ts';
import { alarmOfDeadLetters, alarmOfWork } from './queue-alarms.ts';

/**
 * Queues are encrypted with keys of SQS: a customer key would have to admit EventBridge, Scheduler, Lambda and
 * every office that parks entries, to protect messages that stand here for seconds.
 */
const sealed = {
  encryption: QueueEncryption.SQS_MANAGED,
  enforceSSL: true,
  // The longest that there is: what waits here waits for people.
  retentionPeriod: Duration.days(14),
} satisfies QueueProps;

/** What lies here was processed nowhere: it outlives the stack. */
const kept = { ...sealed, removalPolicy: RemovalPolicy.RETAIN } satisfies QueueProps;

/** Keeps, whole, what could not be processed, until somebody redrives it. */
export class DeadLetterQueue extends Queue {
  constructor(scope: Construct, id: string) {
    super(scope, id, kept);
    alarmOfDeadLetters(this);
    explain(this, { rule: 'SQS3', because: 'It is where undelivered messages end: nothing comes after it.' });
  }
}

export interface WorkQueueProps {
  /** Timeout of the function that consumes the queue. */
  readonly consumerTimeout: Duration;
}

/** A queue with its own dead-letter queue: after five receptions a message parks alone. */
export class WorkQueue extends Queue {
  readonly deadLetters: DeadLetterQueue;

  constructor(scope: Construct, id: string, { consumerTimeout }: WorkQueueProps) {
    const deadLetters = new DeadLetterQueue(scope, `${id}DeadLetters`);
    super(scope, id, {
      ...sealed,
      // Six times the consumer's timeout, as Lambda advises: retries of a throttled poller are not receptions.
      visibilityTimeout: Duration.seconds(6 * consumerTimeout.toSeconds()),
      deadLetterQueue: { queue: deadLetters, maxReceiveCount: 5 },
    });
    this.deadLetters = deadLetters;
    alarmOfWork(this);
  }
}

/** A queue that offices fill with entries that they could not put on the bus; people empty it. */
export class ParkedQueue extends Queue {
  constructor(scope: Construct, id: string) {
    super(scope, id, kept);
    alarmOfDeadLetters(this);
    explain(this, {
      rule: 'SQS3',
      because:
        'Nobody consumes it by machine, so that no reception can fail: it is itself where entries park.',
    });
  }
}
