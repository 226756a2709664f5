import { BatchWriteItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Item } from '../../shared/adapters/dynamodb/items.ts';
import { viewItem } from '../../shared/adapters/dynamodb/view-items.ts';
import { dynamoDbViews } from '../../shared/adapters/dynamodb/views.ts';
import { memoryViews } from '../../shared/adapters/memory/views.ts';
import type { CaseView, Views } from '../../shared/ports/views.ts';
import type { templateTables } from '../../test/dynamodb/tables.ts';
import { state } from '../../test/shared/adapters/samples.ts';
import { type Capacity, countCapacity } from '../ledger/capacity.ts';

/** Midnight of the sweep; cases are recorded before it, those that are not due fall due on one of sixty days after. */
export const midnight = Date.parse('2015-07-04T00:00:00+08:00');
const day = 86_400_000;

/** Open cases, and what asking for them has cost so far. */
export interface Stock {
  readonly views: Views;
  readonly capacity?: Capacity;
}

const viewOf = (index: number, dueAt: number): CaseView => ({
  what: 'case',
  caseId: `HB-2015-${String(index).padStart(7, '0')}`,
  seq: 1,
  recordedAt: midnight - 2 * day,
  state: {
    ...state,
    owed: {
      step: 'accept',
      by: '420100-water',
      dueAt,
      since: 1,
      next: { level: 'reminder', at: dueAt },
    },
  },
});

/** The first `due` of the open cases fell due at the midnight. */
function* casesOf(open: number, due: number): Generator<{ view: CaseView; nextAt: number }> {
  for (let index = 0; index < open; index += 1) {
    const nextAt = index < due ? midnight : midnight + (1 + (index % 60)) * day;
    yield { view: viewOf(index, nextAt), nextAt };
  }
}

export const memoryStock = async (open: number, due: number): Promise<Stock> => {
  const views = memoryViews();
  for (const { view, nextAt } of casesOf(open, due)) await views.put(view, nextAt);
  return { views };
};

const concurrency = 25;

export const tableStock = async (
  client: DynamoDBClient,
  newTable: ReturnType<typeof templateTables>,
  open: number,
  due: number,
): Promise<Stock> => {
  const table = await newTable('Views');
  let waiting: Item[] = [];
  const flush = async () => {
    const puts = waiting.map((Item) => ({ PutRequest: { Item } }));
    if (puts.length > 0) await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: puts } }));
    waiting = [];
  };
  for (const { view, nextAt } of casesOf(open, due)) {
    waiting.push(viewItem(view, nextAt));
    if (waiting.length === concurrency) await flush();
  }
  await flush();
  return { views: dynamoDbViews(client, table), capacity: countCapacity(client) };
};
