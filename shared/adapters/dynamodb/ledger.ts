import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
  paginateQuery,
  paginateScan,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { isCaseEntry, isDutyEntry, type StoredEntry } from '../../domain/decision/subjects.ts';
import { type Upcast, upcast } from '../../domain/decision/upcast.ts';
import type { DutyEntry } from '../../domain/duty/entry.ts';
import type { Fact } from '../../domain/ledger/entry.ts';
import { dutySubject, idOfSubject, isDutySubject, type SubjectId } from '../../domain/ledger/subject.ts';
import type { CaseRecord, Ledger, LedgerImport, LedgerReader } from '../../ports/ledger.ts';
import {
  dutiesList,
  entryItem,
  factItem,
  type Item,
  importedItems,
  periodShards,
  readItem,
} from './items.ts';

const recordOf = (items: Iterable<Item>, read: Upcast): CaseRecord => {
  const entries: StoredEntry[] = [];
  const facts: Fact[] = [];
  for (const item of items) {
    const stored = readItem(item, read);
    if (stored.kind === 'entry') entries.push(stored.kept);
    else facts.push(stored.fact);
  }
  return { entries, facts };
};

/**
 * Whether a partition is that of a duty. Duties once stood under their id alone, as cases do: what they began there is
 * never moved, and what came since stands under the duty's own key.
 */
const beganAsDuty = ({ entries: [first] }: CaseRecord): boolean =>
  first !== undefined && isDutyEntry(first.entry);

const joined = (a: CaseRecord, b: CaseRecord): CaseRecord => ({
  entries: [...a.entries, ...b.entries],
  facts: [...a.facts, ...b.facts],
});

/**
 * The only place that writes the ledger table: always a Put of something new, never a change.
 *
 * @param read how entries of older forms are read
 */
export const dynamoDbLedger = (
  client: DynamoDBClient,
  table: string,
  read: Upcast = upcast,
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
  const partition = async (key: string): Promise<CaseRecord> => {
    const items: Item[] = [];
    for await (const item of query({ key: 'pk', value: key, consistent: true })) items.push(item);
    return recordOf(items, read);
  };
  const load = async (subject: SubjectId): Promise<CaseRecord> => {
    const record = await partition(subject);
    if (!isDutySubject(subject) || record.entries[0]?.entry.seq === 1) return record;
    const before = await partition(idOfSubject(subject));
    return beganAsDuty(before) ? joined(before, record) : record;
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
          const stored = readItem(item, read);
          if (stored.kind === 'entry' && isCaseEntry(stored.kept.entry)) yield stored.kept.entry;
        }
      }
    },
    duties: async function* () {
      for (let shard = 0; shard < periodShards; shard += 1) {
        let duty: DutyEntry[] = [];
        for await (const item of query({
          index: 'byPeriod',
          key: 'period',
          value: `${dutiesList}#${shard}`,
        })) {
          const stored = readItem(item, read);
          if (stored.kind !== 'entry' || !isDutyEntry(stored.kept.entry)) continue;
          const { entry } = stored.kept;
          if (duty.length > 0 && duty[0]?.caseId !== entry.caseId) {
            yield duty;
            duty = [];
          }
          duty.push(entry);
        }
        if (duty.length > 0) yield duty;
      }
    },
    everything: async function* () {
      const keys = new Set<string>();
      const scan = { TableName: table, ConsistentRead: true, ProjectionExpression: 'pk' };
      for await (const page of paginateScan({ client }, scan)) {
        for (const item of page.Items ?? []) if (item.pk?.S !== undefined) keys.add(item.pk.S);
      }
      for (const key of [...keys].sort() as SubjectId[]) {
        const record = await load(key);
        const isPart = beganAsDuty(record) && keys.has(dutySubject(key));
        if (!isPart) yield record;
      }
    },
  };
};
