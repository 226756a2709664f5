import { readFileSync } from 'node:fs';
import { Stack } from 'aws-cdk-lib';
import { type EventBus, EventField, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { decodeUtf8 } from '../../shared/text/utf8.ts';
import { mailTopicName, ownSource } from '../stacks/names.ts';
import { dataFile } from './data-file.ts';
import type { DataKey } from './data-key.ts';
import { DeadLetterQueue } from './queues.ts';

interface Recipient {
  readonly address: string;
}

/** Whom the registry of this deployment wants mailed. The functions check the registry; SNS checks addresses. */
export const recipientsOf = (scope: Construct): readonly Recipient[] => {
  const registry: unknown = JSON.parse(decodeUtf8(readFileSync(dataFile(scope, 'registry'))));
  return (registry as { readonly recipients?: readonly Recipient[] }).recipients ?? [];
};

export interface IssuedMailProps {
  readonly bus: EventBus;
  readonly key: DataKey;
  readonly recipients: readonly Recipient[];
}

/**
 * Mails that a document was issued: its headline figures and where it stands, not the document. Each recipient
 * is asked once by SNS to confirm the address, and can leave by the link in every mail.
 */
export class IssuedMail extends Construct {
  private readonly bus: EventBus;
  private readonly topic: Topic;
  private readonly deadLetters: DeadLetterQueue;

  constructor(scope: Construct, id: string, { bus, key, recipients }: IssuedMailProps) {
    super(scope, id);
    this.bus = bus;
    this.deadLetters = new DeadLetterQueue(this, 'DeadLetters');
    key.allowRulesToPublishTo(mailTopicName);
    this.topic = new Topic(this, 'Topic', {
      topicName: mailTopicName,
      displayName: ownSource,
      enforceSSL: true,
      // By its ARN: to the key itself CDK would admit every rule, for whatever is encrypted with it.
      masterKey: Key.fromKeyArn(this, 'Key', key.keyArn),
    });
    for (const { address } of recipients) this.topic.addSubscription(new EmailSubscription(address));
    this.mail('TenDay', 'ten-day-statistics-issued', '旬统计', 'period');
    this.mail('Monthly', 'monthly-bulletin-issued', '月通报', 'month');
  }

  /** A rule for each type: in a text for both, what only the other has would be a gap. */
  private mail(id: string, detailType: string, title: string, span: 'period' | 'month'): void {
    new Rule(this, id, {
      eventBus: this.bus,
      // What only uses this system's name is rejected, and not mailed.
      eventPattern: { source: [ownSource], account: [Stack.of(this).account], detailType: [detailType] },
      targets: [
        new SnsTopic(this.topic, { message: textOf(title, span), deadLetterQueue: this.deadLetters }),
      ],
    });
  }
}

const textOf = (title: string, span: string): RuleTargetInput => {
  const the = (field: string) => EventField.fromPath(`$.detail.${field}`);
  return RuleTargetInput.fromMultilineText(
    [
      `${title} ${the(span)} 已印发。`,
      `新受理 ${the('filed')} 件，销号 ${the('closed')} 件，期末在办 ${the('closing')} 件，期末超期 ${the('overdueOpen')} 件。`,
      `文件：${the('key')}`,
      `版式文件：${the('documents')}`,
      `台账校验值：${the('root')}`,
    ].join('\n'),
  );
};
