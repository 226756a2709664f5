import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoDbLedger } from '../../shared/adapters/dynamodb/ledger.ts';
import { mergeCyclesFrom } from '../../shared/application/merge-cycles.ts';
import type { Entry } from '../../shared/domain/case/entry.ts';
import { type Merge, mergeCyclesIn } from '../../shared/domain/case/merges.ts';
import { isCaseEntry } from '../../shared/domain/decision/subjects.ts';
import { caseSubject } from '../../shared/domain/ledger/subject.ts';
import { ledgerFileIn, wholeCasesOf } from './ledger-file.ts';

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
  if (table)
    return (await table.load(caseSubject(caseId))).entries.map(({ entry }) => entry).filter(isCaseEntry);
  for await (const entries of casesOfFolder(source.out)) if (entries[0]?.caseId === caseId) return entries;
  return [];
};

/** The circle of merges that a case leads into; undefined where its merges lead to a case that is none of them. */
export const mergeCycleOf = async (
  caseId: string,
  source: CaseSource,
): Promise<readonly string[] | undefined> => {
  const table = tableOf(source);
  if (table) return (await mergeCyclesFrom(table, [caseId]))[0];
  // A file is read from its beginning each time: once for all merges is less than once for each case on the way.
  const intoOf = new Map<string, string>();
  for await (const entries of allCases(source)) {
    // A correction may stand behind it.
    const merge = entries.findLast(({ effects }) => effects.ended === 'merged');
    if (merge) intoOf.set(merge.caseId, String(merge.detail.into));
  }
  const onTheWay: Merge[] = [];
  for (let at: string | undefined = caseId; at !== undefined; ) {
    const into = intoOf.get(at);
    if (into !== undefined) onTheWay.push({ caseId: at, into });
    intoOf.delete(at);
    at = into;
  }
  return mergeCyclesIn(onTheWay)[0];
};
