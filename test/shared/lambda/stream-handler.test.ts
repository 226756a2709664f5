import type { DynamoDBStreamEvent } from 'aws-lambda';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { entryItem, factItem, type Item, type Stored } from '../../../shared/adapters/dynamodb/items.ts';
import { streamHandler } from '../../../shared/lambda/stream-handler.ts';
import { heldFact, keptEntry, rejectedFact } from '../adapters/samples.ts';
import { context } from './messages.ts';

const logged = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
afterEach(() => logged.mockClear());

const plain = { release: false, freed: false };

/** Records of the ledger's stream, numbered from 100. */
const stream = (...items: readonly Item[]): DynamoDBStreamEvent => ({
  Records: items.map((NewImage, index) => ({
    eventName: 'INSERT',
    // The stream's images have the same form as the SDK's items, under another type.
    dynamodb: { NewImage: NewImage as never, SequenceNumber: String(100 + index) },
  })),
});

const nameOf = (stored: Stored) =>
  stored.kind === 'entry' ? `${stored.kept.entry.caseId} ${stored.kept.entry.seq}` : stored.fact.kind;

/** A function on the stream, which fails for what is named so. */
const follower = (...failing: readonly string[]) => {
  const seen: Stored[] = [];
  const handler = streamHandler('follower', async (stored) => {
    if (failing.includes(nameOf(stored))) throw new Error('the bus is away');
    seen.push(stored);
  });
  const handle = async (...items: readonly Item[]) => {
    const { batchItemFailures } = await handler(stream(...items), context);
    return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
  };
  return { seen, handle };
};

const entry = (caseId: string, seq: number) => entryItem(keptEntry({ caseId, seq }), plain);

describe("the ledger's stream", () => {
  it('brings entries and facts as they were written', async () => {
    const { seen, handle } = follower();
    const kept = keptEntry({ caseId: 'a' });
    const held = heldFact('a', 'envelope-held');
    await handle(entryItem(kept, { release: true, freed: true }), factItem(held));
    await handle(factItem(rejectedFact('envelope-rejected')));
    expect(seen).toStrictEqual([
      { kind: 'entry', kept, freed: true, imported: false },
      { kind: 'fact', fact: held, imported: false },
      { kind: 'fact', fact: rejectedFact('envelope-rejected'), imported: false },
    ]);
  });

  it('is followed in order within a case', async () => {
    const { seen, handle } = follower();
    expect(await handle(entry('a', 1), entry('a', 2), entry('a', 3))).toStrictEqual([]);
    expect(seen.map(nameOf)).toStrictEqual(['a 1', 'a 2', 'a 3']);
  });

  it('stops at the first failure of a case, and goes on with the others', async () => {
    const { seen, handle } = follower('a 1');
    expect(await handle(entry('a', 1), entry('b', 1), entry('a', 2), entry('b', 2))).toStrictEqual([
      '100',
      '102',
    ]);
    expect(seen.map(nameOf)).toStrictEqual(['b 1', 'b 2']);
  });

  it('an item that cannot be read stops its own case alone', async () => {
    const { seen, handle } = follower();
    const torn: Item = { ...entry('a', 1), body: { S: '{"summary":"小区' } };
    expect(await handle(torn, entry('b', 1))).toStrictEqual(['100']);
    expect(seen.map(nameOf)).toStrictEqual(['b 1']);
    expect(logged.mock.calls.join()).not.toContain('小区');
  });
});
