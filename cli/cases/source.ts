import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoDbLedger } from '../../shared/adapters/dynamodb/ledger.ts';
import type { Entry } from '../../shared/domain/case/entry.ts';
import { isCaseEntry } from '../../shared/domain/ledger/recorded.ts';
import { ledgerFileIn, wholeCasesOf } from '../ledger-file.ts';

/** Where cases are read: a run's folder, or a ledger table. */
export interface CaseSource {
  readonly out: string;
  readonly table?: string;
  readonly endpoint?: string;
}

/** The table that is to be read; undefined where it is a run's folder. */
export const tableOf = ({ table, endpoint }: CaseSource) => {
  if (table === undefined) return undefined;
  const client = new DynamoDBClient(
    endpoint === undefined
      ? {}
      : { endpoint, region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } },
  );
  return dynamoDbLedger(client, table);
};

/** Entries of a run's folder, a case at a time, by case id. */
async function* casesOfFolder(out: string): AsyncGenerator<readonly Entry[]> {
  for await (const kept of wholeCasesOf(await ledgerFileIn(out), 'case'))
    yield kept.map(({ entry }) => entry).filter(isCaseEntry);
}

/** All cases, each as its entries in order, by case id. */
export async function* allCases(source: CaseSource): AsyncGenerator<readonly Entry[]> {
  const table = tableOf(source);
  if (!table) {
    yield* casesOfFolder(source.out);
    return;
  }
  for await (const { entries } of table.everything()) {
    const ofCase = entries.map(({ entry }) => entry).filter(isCaseEntry);
    if (ofCase.length > 0) yield ofCase;
  }
}

/** The entries of one case; empty when it is not known. */
export const oneCase = async (caseId: string, source: CaseSource): Promise<readonly Entry[]> => {
  const table = tableOf(source);
  if (table) return (await table.load(caseId)).entries.map(({ entry }) => entry).filter(isCaseEntry);
  for await (const entries of casesOfFolder(source.out)) if (entries[0]?.caseId === caseId) return entries;
  return [];
};
