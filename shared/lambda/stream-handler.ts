import type { DynamoDBStreamEvent } from 'aws-lambda';
import { type Item, readItem, type Stored } from '../adapters/dynamodb/items.ts';
import { type BatchResponse, runBatch } from './batch.ts';
import { compose } from './compose.ts';

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
          run: () => handle(readItem(item)),
        };
      }),
    ),
  );
