import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoDbLedger } from '../../shared/adapters/dynamodb/ledger.ts';
import { dynamoDbViewRebuildStore } from '../../shared/adapters/dynamodb/view-rebuild-store.ts';
import { dynamoDbViews } from '../../shared/adapters/dynamodb/views.ts';
import { rebuildViews } from '../../shared/application/rebuild-views.ts';
import { clientOptions } from '../input/aws-clients.ts';
import { readPolicy } from '../input/checked-json.ts';
import { countOf } from '../output/count.ts';

export interface RebuildOptions {
  readonly table: string;
  readonly views: string;
  readonly policy: string;
  readonly endpoint?: string;
}

/** Rebuilds the table of views from that of the ledger, beside whatever goes on; says what it found. */
export const rebuild = async (options: RebuildOptions, write: (line: string) => void): Promise<void> => {
  const policy = await readPolicy(options.policy);
  const client = new DynamoDBClient(clientOptions(options.endpoint));
  const progress = countOf('cases');
  const { right, made, removed } = await rebuildViews(
    {
      ledger: dynamoDbLedger(client, options.table),
      kept: dynamoDbViewRebuildStore(client, options.views),
      views: dynamoDbViews(client, options.views),
    },
    policy,
    progress,
  );
  write(`${right} views were right, ${made} made anew, ${removed} removed`);
};
