import { type EventBus, EventField, type EventPattern, Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Construct } from 'constructs';
import type { LedgerFunction } from './ledger-function.ts';
import { WorkQueue } from './queues.ts';

export interface IntakeProps {
  readonly bus: EventBus;
  /** One rule each, by name; an event must match one of them at most, or it arrives twice. */
  readonly patterns: Readonly<Record<string, EventPattern>>;
  readonly consumer: LedgerFunction;
  /** Batches handled at a time: bounds what a flood may take from the account and from the tables. */
  readonly maxConcurrency: number;
}

/** A way in: rules put events into a queue, from which one function records them; a poison message parks alone. */
export class Intake extends Construct {
  readonly queue: WorkQueue;

  constructor(scope: Construct, id: string, { bus, patterns, consumer, maxConcurrency }: IntakeProps) {
    super(scope, id);
    this.queue = new WorkQueue(this, 'Queue', { consumerTimeout: consumer.runsFor });
    // What a rule cannot deliver parks beside what the function cannot handle: both are the event, whole, and
    // are redriven to the same queue.
    const target = new SqsQueue(this.queue, {
      deadLetterQueue: this.queue.deadLetters,
      // Who posts from another account is a group: SQS prefers those that are quiet to one that floods the queue.
      // Not the source: it may be any text, and not every text is the name of a group.
      messageGroupId: EventField.fromPath('$.account'),
    });
    for (const [name, eventPattern] of Object.entries(patterns)) {
      new Rule(this, name, { eventBus: bus, eventPattern, targets: [target] });
    }
    consumer.addEventSource(
      new SqsEventSource(this.queue, { batchSize: 10, reportBatchItemFailures: true, maxConcurrency }),
    );
  }
}
