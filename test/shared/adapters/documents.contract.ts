import { beforeEach, expect, it } from 'vitest';
import type { Documents } from '../../../shared/ports/documents.ts';

const key = 'ten-day/2015-07-1.json';

/** What every store of documents promises. `open` gives an empty one. */
export const documentsContract = (open: () => Promise<Documents>): void => {
  let documents: Documents;
  beforeEach(async () => {
    documents = await open();
  });

  it('a document that was never issued is not there', async () => {
    expect(await documents.get(key)).toBeUndefined();
  });

  it('an issued document comes back to the letter', async () => {
    expect(await documents.putOnce(key, '{"period":"旬"}\n', 'application/json')).toBe('written');
    expect(await documents.get(key)).toBe('{"period":"旬"}\n');
  });

  it('a document that was written as bytes comes back as the text that they are', async () => {
    await documents.putOnce(key, new TextEncoder().encode('{"period":"旬"}\n'), 'application/json');
    expect(await documents.get(key)).toBe('{"period":"旬"}\n');
  });

  it('issued is issued: a second document of its key is refused, and the first one stands', async () => {
    await documents.putOnce(key, 'first', 'application/json');
    expect(await documents.putOnce(key, 'second', 'application/json')).toBe('exists');
    expect(await documents.get(key)).toBe('first');
  });

  it('of two writers at once one issues the document', async () => {
    const outcomes = await Promise.all(
      ['first', 'second'].map((body) => documents.putOnce(key, body, 'application/json')),
    );
    expect(outcomes.toSorted()).toStrictEqual(['exists', 'written']);
    expect(await documents.get(key)).toBe(['first', 'second'][outcomes.indexOf('written')]);
  });
};
