import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceNotFoundException,
  RestoreTableToPointInTimeCommand,
} from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type RestoreOptions, restoreTable } from '../../cli/recovery/restore.ts';
import { at } from '../dsl/shanghai.ts';

const mock = mockClient(DynamoDBClient);
const notThere = new ResourceNotFoundException({ message: 'not there', $metadata: {} });
let pauses: number;

beforeEach(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  mock.reset();
  pauses = 0;
  mock.on(DescribeContinuousBackupsCommand, { TableName: 'Ledger-1' }).resolves({
    ContinuousBackupsDescription: {
      ContinuousBackupsStatus: 'ENABLED',
      PointInTimeRecoveryDescription: {
        EarliestRestorableDateTime: new Date(at('2015-06-01 00:00')),
        LatestRestorableDateTime: new Date(at('2015-07-02 11:55')),
      },
    },
  });
  mock
    .on(DescribeTableCommand)
    .rejectsOnce(notThere)
    .resolvesOnce({ Table: { TableStatus: 'CREATING' } })
    .resolves({ Table: { TableStatus: 'ACTIVE' } });
  mock.on(RestoreTableToPointInTimeCommand).resolves({});
});

const restore = (options: Partial<RestoreOptions> = {}) =>
  restoreTable(
    {
      table: 'Ledger-1',
      at: at('2015-07-02 11:00'),
      to: 'Ledger-1-restored',
      endpoint: 'http://x',
      ...options,
    },
    async () => {
      pauses += 1;
    },
  );

describe('supervision restore', () => {
  it('restores to a table beside the one that stands, and waits until it can be read', async () => {
    await restore();
    expect(
      mock.commandCalls(RestoreTableToPointInTimeCommand).map(({ args }) => args[0].input),
    ).toStrictEqual([
      {
        SourceTableName: 'Ledger-1',
        TargetTableName: 'Ledger-1-restored',
        RestoreDateTime: new Date(at('2015-07-02 11:00')),
      },
    ]);
    expect(pauses).toBe(1);
  });

  it.each([['2015-05-31 23:59'], ['2015-07-02 11:56']])(
    'refuses an instant out of reach: %s',
    async (wall) => {
      await expect(restore({ at: at(wall) })).rejects.toThrow(
        '--at must lie between 2015-06-01T00:00:00+08:00 and 2015-07-02T11:55:00+08:00',
      );
    },
  );

  it('refuses a name that is taken, and a table without point-in-time recovery', async () => {
    mock.on(DescribeTableCommand).resolves({ Table: { TableStatus: 'ACTIVE' } });
    await expect(restore()).rejects.toThrow('there is a table Ledger-1-restored already');
    mock.on(DescribeContinuousBackupsCommand).resolves({});
    await expect(restore()).rejects.toThrow('point-in-time recovery is off');
    expect(mock.commandCalls(RestoreTableToPointInTimeCommand)).toHaveLength(0);
  });
});
