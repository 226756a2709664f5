import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceNotFoundException,
  RestoreTableToPointInTimeCommand,
} from '@aws-sdk/client-dynamodb';
import { shanghaiText } from '../../shared/domain/kernel/day.ts';
import { clientOptions } from '../input/aws-clients.ts';
import { UsageError } from '../input/checked-json.ts';
import { say } from '../output/terminal.ts';

export interface RestoreOptions {
  readonly table: string;
  /** The table as it was at this instant. */
  readonly at: number;
  /** Name of the table that is made; the one that stands is never touched. */
  readonly to: string;
  readonly endpoint?: string;
}

const askEvery = 15_000;

/**
 * Restores a table, as it was at an instant, to a table of another name beside it, and waits until it can be read.
 *
 * @throws UsageError when the instant lies outside of what can be restored, or the name is taken
 */
export const restoreTable = async (
  { table, at, to, endpoint }: RestoreOptions,
  pause: (milliseconds: number) => Promise<void>,
): Promise<void> => {
  const client = new DynamoDBClient(clientOptions(endpoint));
  const { ContinuousBackupsDescription } = await client.send(
    new DescribeContinuousBackupsCommand({ TableName: table }),
  );
  const { EarliestRestorableDateTime: earliest, LatestRestorableDateTime: latest } =
    ContinuousBackupsDescription?.PointInTimeRecoveryDescription ?? {};
  if (!earliest || !latest)
    throw new UsageError(`${table} cannot be restored: point-in-time recovery is off`);
  if (at < earliest.getTime() || at > latest.getTime()) {
    throw new UsageError(
      `--at must lie between ${shanghaiText(earliest.getTime())} and ${shanghaiText(latest.getTime())}`,
    );
  }
  const standing = await client.send(new DescribeTableCommand({ TableName: to })).catch((error: unknown) => {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  });
  if (standing) throw new UsageError(`there is a table ${to} already: give another name with --to`);
  await client.send(
    new RestoreTableToPointInTimeCommand({
      SourceTableName: table,
      TargetTableName: to,
      RestoreDateTime: new Date(at),
    }),
  );
  say(`${table} as of ${shanghaiText(at)} is restored to ${to}: twenty minutes to some hours`);
  for (;;) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: to }));
    if (Table?.TableStatus === 'ACTIVE') return;
    say(`${to}: ${Table?.TableStatus ?? 'not there yet'}`);
    await pause(askEvery);
  }
};
