import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { GetObjectCommand, paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3';
import { dynamoDbLedger } from '../../shared/adapters/dynamodb/ledger.ts';
import { dynamoDbViews } from '../../shared/adapters/dynamodb/views.ts';
import type { Collector } from './collector.ts';
import type { DeployedFunctions } from './deployed-functions.ts';
import type { DeployedQueues } from './deployed-queues.ts';
import type { SliceEntry } from './entries.ts';
import { viewLines } from './lines.ts';
import type { Outputs } from './outputs.ts';
import type { Side } from './side.ts';

export interface Deployment {
  readonly outputs: Outputs;
  readonly functions: DeployedFunctions;
  readonly queues: DeployedQueues;
  readonly collector: Collector;
}

/** PutEvents takes ten entries a call. */
const most = 10;

const post = async (
  client: EventBridgeClient,
  bus: string,
  entries: readonly SliceEntry[],
): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (let start = 0; start < entries.length; start += most) {
    const Entries = entries
      .slice(start, start + most)
      .map(({ caseId: _, ...entry }) => ({ ...entry, EventBusName: bus }));
    const answer = await client.send(new PutEventsCommand({ Entries }));
    if (answer.FailedEntryCount !== 0)
      throw new Error(`the bus did not take ${answer.FailedEntryCount} entries of a call`);
    ids.push(...(answer.Entries ?? []).flatMap(({ EventId }) => EventId ?? []));
  }
  return ids;
};

const fetchAll = async (client: S3Client, bucket: string, out: string): Promise<void> => {
  for await (const page of paginateListObjectsV2({ client }, { Bucket: bucket })) {
    for (const { Key = '' } of page.Contents ?? []) {
      const object = await client.send(new GetObjectCommand({ Bucket: bucket, Key }));
      const path = join(out, Key);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, (await object.Body?.transformToByteArray()) ?? new Uint8Array());
    }
  }
};

/** The deployment, reached by unmodified SDKs alone, and the ids by which it knows what was posted. */
export const emulatorSide = ({
  outputs,
  functions,
  queues,
  collector,
}: Deployment): Side & { readonly posted: readonly string[] } => {
  const posted: string[] = [];
  const dynamoDb = new DynamoDBClient({});
  const ledger = dynamoDbLedger(dynamoDb, outputs.LedgerTable);
  const views = dynamoDbViews(dynamoDb, outputs.ViewsTable);
  /** How far the follow-up has come: when this stands still and the queues are empty, all is dealt with. */
  const progress = async (): Promise<string> => {
    let items = 0;
    for await (const { entries, facts } of ledger.everything()) items += entries.length + facts.length;
    return `${items} ${(await viewLines(views)).join()} ${(await collector.lines()).length}`;
  };
  const quiet = () => queues.quiet(progress);
  return {
    posted,
    ledger,
    post: async (entries) => {
      const ids = await post(new EventBridgeClient({}), outputs.BusName, entries);
      posted.push(...ids);
      await quiet();
    },
    sweep: async () => {
      await functions.invoke('SweepDeadlines');
      await quiet();
    },
    issueAt: async (instant) => {
      for (const name of ['IssueTenDayStatistics', 'IssueMonthlyBulletin', 'WatchLedger']) {
        await functions.setClock(name, instant);
        await functions.invoke(name);
      }
      await quiet();
    },
    told: async () => (await collector.lines()).toSorted(),
    waiting: () => viewLines(views),
    fetchDocuments: (out) => fetchAll(new S3Client({}), outputs.DocumentsBucket, out),
  };
};
