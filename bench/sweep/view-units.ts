import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readItem } from '../../shared/adapters/dynamodb/items.ts';
import { dynamoDbViews } from '../../shared/adapters/dynamodb/views.ts';
import { projectEntry } from '../../shared/application/project-case.ts';
import type { StoredEntry } from '../../shared/domain/decision/subjects.ts';
import type { templateTables } from '../../test/dynamodb/tables.ts';
import { countCapacity } from '../ledger/capacity.ts';
import { workload } from '../ledger/workload.ts';

export interface ViewUnits {
  /** Write units of one projected entry, index included. */
  readonly write: number;
  readonly entries: number;
}

/** What the projection of whole lives of cases writes to the table of views. */
export const measureViewUnits = async (
  client: DynamoDBClient,
  newTable: ReturnType<typeof templateTables>,
  events: number,
): Promise<ViewUnits> => {
  const views = dynamoDbViews(client, await newTable('Views'));
  const kept: StoredEntry[] = [];
  for (const { items } of await workload(events)) {
    for (const item of items) {
      const stored = readItem(item);
      if (stored.kind === 'entry') kept.push(stored.kept);
    }
  }
  const units = countCapacity(client);
  for (const each of kept) await projectEntry(views, each, false);
  return { write: units.write / kept.length, entries: kept.length };
};
