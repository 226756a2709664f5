import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
  paginateQuery,
  paginateScan,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import type { Fact } from '../../domain/case/entry.ts';
import type { KeptEntry } from '../../domain/case/history.ts';
import type { CaseRecord, Ledger, LedgerImport, LedgerReader } from '../../ports/ledger.ts';
import { entryItem, factItem, type Item, importedItems, periodShards, readItem } from './items.ts';

const recordOf = (items: Iterable<Item>): CaseRecord => {
  const entries: KeptEntry[] = [];
  const facts: Fact[] = [];
  for (const item of items) {
    const stored = readItem(item);
    if (stored.kind === 'entry') entries.push(stored.kept);
    else facts.push(stored.fact);
  }
  return { entries, facts };
};

/** The only place that writes the ledger table: always a Put of something new, never a change. */
export const dynamoDbLedger = (
  client: DynamoDBClient,
  table: string,
): Ledger & LedgerReader & LedgerImport => {
  const query = async function* (names: { index?: string; key: string; value: string; consistent?: true }) {
    const pages = paginateQuery(
      { client },
      {
        TableName: table,
        ...(names.index !== undefined && { IndexName: names.index }),
        KeyConditionExpression: '#key = :value',
        ExpressionAttributeNames: { '#key': names.key },
        ExpressionAttributeValues: { ':value': { S: names.value } },
        ...(names.consistent && { ConsistentRead: true }),
      },
    );
    for await (const page of pages) yield* page.Items ?? [];
  };
  const putNew = async (item: Item): Promise<'written' | 'taken'> => {
    try {
      await client.send(
        new PutItemCommand({ TableName: table, Item: item, ConditionExpression: 'attribute_not_exists(pk)' }),
      );
      return 'written';
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return 'taken';
      throw error;
    }
  };
  const load = async (caseId: string): Promise<CaseRecord> => {
    const items: Item[] = [];
    for await (const item of query({ key: 'pk', value: caseId, consistent: true })) items.push(item);
    return recordOf(items);
  };
  return {
    load,
    append: async (kept, note) =>
      (await putNew(entryItem(kept, note))) === 'written' ? 'appended' : 'conflict',
    note: async (fact) => {
      await putNew(factItem(fact));
    },
    bring: async (record) => {
      let stood = 0;
      for (const item of importedItems(record)) if ((await putNew(item)) === 'taken') stood += 1;
      return stood;
    },
    isEmpty: async () => {
      const { Count } = await client.send(
        new ScanCommand({ TableName: table, Limit: 1, ConsistentRead: true }),
      );
      return Count === 0;
    },
    entriesPostedTo: async function* (period) {
      for (let shard = 0; shard < periodShards; shard += 1) {
        for await (const item of query({ index: 'byPeriod', key: 'period', value: `${period}#${shard}` })) {
          const stored = readItem(item);
          if (stored.kind === 'entry') yield stored.kept.entry;
        }
      }
    },
    everything: async function* () {
      const keys = new Set<string>();
      const scan = { TableName: table, ConsistentRead: true, ProjectionExpression: 'pk' };
      for await (const page of paginateScan({ client }, scan)) {
        for (const item of page.Items ?? []) if (item.pk?.S !== undefined) keys.add(item.pk.S);
      }
      for (const key of [...keys].sort()) yield load(key);
    },
  };
};
