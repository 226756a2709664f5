import { EventBridgeClient, PutRuleCommand, PutTargetsCommand } from '@aws-sdk/client-eventbridge';
import {
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { ownSource } from '../../events/codes.ts';
import { outboundLine } from './lines.ts';

export type Collector = Awaited<ReturnType<typeof startCollector>>;

interface Told {
  readonly 'detail-type': string;
  readonly detail: unknown;
}

/** A rule and a queue of a listener: what the system tells on the bus, as an office that connects would hear it. */
export const startCollector = async (bus: string) => {
  const sqs = new SQSClient({});
  const events = new EventBridgeClient({});
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'listener' }));
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }),
  );
  const rule = { Name: 'listener', EventBusName: bus };
  const EventPattern = JSON.stringify({ source: [ownSource] });
  await events.send(new PutRuleCommand({ ...rule, EventPattern }));
  const { FailedEntryCount } = await events.send(
    new PutTargetsCommand({
      Rule: rule.Name,
      EventBusName: bus,
      Targets: [{ Id: 'queue', Arn: Attributes?.QueueArn }],
    }),
  );
  if (FailedEntryCount !== 0) throw new Error('the listener’s rule did not take its target');
  const heard: string[] = [];
  return {
    /** All that was told so far, a line an event. */
    lines: async (): Promise<readonly string[]> => {
      for (;;) {
        const { Messages = [] } = await sqs.send(
          new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
        );
        if (Messages.length === 0) return heard;
        for (const { Body = '{}' } of Messages) {
          const told = JSON.parse(Body) as Told;
          heard.push(outboundLine(told['detail-type'], JSON.stringify(told.detail)));
        }
        const Entries = Messages.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }));
        await sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
      }
    },
  };
};
