import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoDbLedger } from '../../shared/adapters/dynamodb/ledger.ts';
import { isDutyEntry } from '../../shared/domain/decision/subjects.ts';
import { asWritten } from '../../shared/domain/decision/upcast.ts';
import type { CaseRecord } from '../../shared/ports/ledger.ts';
import { lineFile } from '../campaign/outputs.ts';
import { clientOptions } from '../input/aws-clients.ts';
import { ledgerFileIn, wholeCasesOf } from '../input/ledger-file.ts';
import type { ImportTarget } from './import.ts';

/** A ledger table, or the folder of a run. */
export interface Place {
  readonly out: string;
  readonly table?: string;
  readonly endpoint?: string;
}

const tableOf = (table: string, endpoint: string | undefined) =>
  dynamoDbLedger(new DynamoDBClient(clientOptions(endpoint)), table);

/** A run's entries: of cases, and of duties where there are any. */
const recordsOfFolder = async function* (out: string): AsyncGenerator<CaseRecord> {
  const duties = join(out, 'duties.ndjson');
  const hasDuties = await isThere(duties);
  for await (const entries of wholeCasesOf(await ledgerFileIn(out), 'case')) yield { entries, facts: [] };
  if (!hasDuties) return;
  for await (const entries of wholeCasesOf(duties, 'duty')) yield { entries, facts: [] };
};

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** All that a place holds; the folder of a run knows entries alone. */
export const recordsIn = ({ out, table, endpoint }: Place): AsyncIterable<CaseRecord> =>
  table === undefined ? recordsOfFolder(out) : tableOf(table, endpoint).everything();

const folderTarget = (out: string): ImportTarget => {
  let files: Record<'cases' | 'duties', ReturnType<typeof lineFile>> | undefined;
  const append = async ({ entries }: CaseRecord) => {
    if (!files) {
      await mkdir(out, { recursive: true });
      files = {
        cases: lineFile(join(out, 'ledger.ndjson')),
        duties: lineFile(join(out, 'duties.ndjson')),
      };
    }
    for (const kept of entries)
      await files[isDutyEntry(kept.entry) ? 'duties' : 'cases'].write(asWritten(kept));
  };
  // One after the other, though they are brought side by side: a case's entries stand together.
  let last: Promise<void> = Promise.resolve();
  return {
    name: out,
    isEmpty: async () => !(await isThere(join(out, 'ledger.ndjson'))),
    bring: async (record) => {
      last = last.then(() => append(record));
      await last;
      return 0;
    },
    end: async () => {
      await files?.cases.close();
      await files?.duties.close();
    },
    everything: () => recordsOfFolder(out),
  };
};

/** Where an export can be brought to. */
export const targetIn = ({ out, table, endpoint }: Place): ImportTarget =>
  table === undefined ? folderTarget(out) : { name: table, end: async () => {}, ...tableOf(table, endpoint) };
