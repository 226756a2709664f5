import type { DynamoDBStreamEvent } from 'aws-lambda';
import { type Item, readItem, type Stored } from '../adapters/dynamodb/items.ts';
import type { StoredEntry } from '../domain/decision/subjects.ts';
import { type BatchResponse, runBatch } from './batch.ts';
import { compose } from './compose.ts';
import { logger } from './telemetry/log.ts';

/** What leads from an entry back to the event that was posted, and on to the documents of its period. */
const linkOf = ({ entry, envelopeId }: StoredEntry) => ({
  envelopeId,
  caseId: entry.caseId,
  eventId: entry.eventId,
  seq: entry.seq,
  hash: entry.hash,
  postedTo: entry.postedTo,
});

/** The handler of a function that follows the ledger's stream: each case's records in order. */
export const streamHandler = (name: string, handle: (stored: Stored) => Promise<void>) =>
  compose<DynamoDBStreamEvent, BatchResponse>(name, ({ Records }) =>
    runBatch(
      name,
      Records.map(({ dynamodb }, index) => {
        const item = (dynamodb?.NewImage ?? {}) as Item;
        return {
          id: dynamodb?.SequenceNumber ?? String(index),
          lane: item.pk?.S ?? '',
          run: async () => {
            const stored = readItem(item);
            await handle(stored);
            if (stored.kind === 'entry') logger.info(name, linkOf(stored.kept));
          },
        };
      }),
    ),
  );
