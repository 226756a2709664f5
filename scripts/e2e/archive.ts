import { CreateArchiveCommand, DescribeArchiveCommand, EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { account, region } from './emulator.ts';

/** The archive of the bus, made by the API: the emulator's CloudFormation does not know the resource. */
export const startArchive = async (bus: string) => {
  const client = new EventBridgeClient({});
  const ArchiveName = 'every-event';
  const EventSourceArn = `arn:aws:events:${region}:${account}:event-bus/${bus}`;
  await client.send(new CreateArchiveCommand({ ArchiveName, EventSourceArn, RetentionDays: 400 }));
  return {
    /** How many events it holds. */
    events: async (): Promise<number> =>
      (await client.send(new DescribeArchiveCommand({ ArchiveName }))).EventCount ?? 0,
  };
};
