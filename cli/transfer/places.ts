import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoDbLedger } from '../../shared/adapters/dynamodb/ledger.ts';
import type { CaseRecord } from '../../shared/ports/ledger.ts';
import { lineFile } from '../campaign/outputs.ts';
import { allCases } from '../cases/source.ts';
import { clientOptions } from '../recovery/endpoint.ts';
import type { ImportTarget } from './import.ts';

/** A ledger table, or the folder of a run. */
export interface Place {
  readonly out: string;
  readonly table?: string;
  readonly endpoint?: string;
}

const tableOf = (table: string, endpoint: string | undefined) =>
  dynamoDbLedger(new DynamoDBClient(clientOptions(endpoint)), table);

const recordsOfFolder = async function* (out: string): AsyncGenerator<CaseRecord> {
  for await (const entries of allCases({ out }))
    yield { entries: entries.map((entry) => ({ entry, envelopeId: '' })), facts: [] };
};

/** All that a place holds; the folder of a run knows entries alone. */
export const recordsIn = ({ out, table, endpoint }: Place): AsyncIterable<CaseRecord> =>
  table === undefined ? recordsOfFolder(out) : tableOf(table, endpoint).everything();

const folderTarget = (out: string): ImportTarget => {
  const path = join(out, 'ledger.ndjson');
  let file: ReturnType<typeof lineFile> | undefined;
  const append = async ({ entries }: CaseRecord) => {
    if (!file) {
      await mkdir(out, { recursive: true });
      file = lineFile(path);
    }
    for (const { entry } of entries) await file.write(entry);
  };
  // One after the other, though they are brought side by side: a case's entries stand together.
  let last: Promise<void> = Promise.resolve();
  return {
    name: out,
    isEmpty: () =>
      stat(path).then(
        () => false,
        () => true,
      ),
    bring: async (record) => {
      last = last.then(() => append(record));
      await last;
      return 0;
    },
    end: async () => file?.close(),
    everything: () => recordsOfFolder(out),
  };
};

/** Where an export can be brought to. */
export const targetIn = ({ out, table, endpoint }: Place): ImportTarget =>
  table === undefined ? folderTarget(out) : { name: table, end: async () => {}, ...tableOf(table, endpoint) };
