import { describe, expect, test } from 'vitest';
import { readEntry } from '../../cli/input/posted-entry.ts';
import { deliveredEvent, postedEntry } from '../../events/envelope.ts';
import { exampleOf } from '../../scripts/contracts/catalog.ts';
import { brackets } from '../generators/nesting.ts';
import { withAt } from './mutants.ts';

const posted = exampleOf('envelope', 'posted-entry') as Readonly<Record<string, unknown>>;
const delivered = exampleOf('envelope', 'delivered-event') as Readonly<Record<string, unknown>>;
const isPosted = (entry: unknown) => postedEntry.safeParse(entry).success;
const isDelivered = (event: unknown) => deliveredEvent.safeParse(event).success;
const without = (object: Readonly<Record<string, unknown>>, key: string) =>
  Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));

describe('an entry as PutEvents takes it', () => {
  test.each([
    ['with its detail as an object', posted],
    ['with its detail as JSON text', { ...posted, Detail: JSON.stringify(posted.Detail) }],
    ['without Time', without(posted, 'Time')],
    ['with other top-level keys', { ...posted, EventBusName: 'supervision', TraceHeader: null }],
  ])('is read %s', (_, entry) => {
    expect(isPosted(entry)).toBe(true);
    expect(readEntry(JSON.stringify(entry)).readable).toBe(true);
  });

  test.each([
    ['no object', [posted]],
    ['without Source', without(posted, 'Source')],
    ['with an empty Source', { ...posted, Source: '' }],
    ['without DetailType', without(posted, 'DetailType')],
    ['without Detail', without(posted, 'Detail')],
    ['with a null for its detail', { ...posted, Detail: null }],
    ['with a list for its detail', { ...posted, Detail: [posted.Detail] }],
    ['with text for its detail that is no JSON', { ...posted, Detail: '{"eventId":' }],
    ['with the text of a list for its detail', { ...posted, Detail: '[]' }],
    [
      'with text for its detail that is nested 5,000 levels deep',
      { ...posted, Detail: `{"a":${brackets(4_999)}}` },
    ],
    ['with half of a character in its Source', { ...posted, Source: 'hotline\ud842' }],
    ['with a Time that is no instant', { ...posted, Time: '2015-07-02T09:14:10' }],
    ['with a null for its Time', { ...posted, Time: null }],
  ])('is parked when it is %s', (_, entry) => {
    expect(isPosted(entry)).toBe(false);
    expect(readEntry(JSON.stringify(entry)).readable).toBe(false);
  });

  test('has a source of at most 256 characters and a type of at most 128', () => {
    const lengths = [
      ['Source', 256],
      ['DetailType', 128],
    ] as const;
    for (const [key, most] of lengths) {
      expect(isPosted({ ...posted, [key]: 'x'.repeat(most) })).toBe(true);
      expect(isPosted({ ...posted, [key]: 'x'.repeat(most + 1) })).toBe(false);
    }
  });

  test('has a source whose characters are counted as its writer counts them, rare ones once', () => {
    for (const [count, isRead] of [
      [129, true],
      [256, true],
      [257, false],
    ] as const) {
      const entry = { ...posted, Source: '𠮷'.repeat(count) };
      expect([isPosted(entry), readEntry(JSON.stringify(entry)).readable]).toStrictEqual([isRead, isRead]);
    }
  });
});

describe('an event as EventBridge delivers it', () => {
  test('keeps a field of its detail under whatever name, for the type’s schema to refuse', () => {
    const detail = JSON.parse('{"caseId":"WH-2015-000001","__proto__":{"stranger":true}}') as unknown;
    expect(Object.keys(deliveredEvent.parse({ ...delivered, detail }).detail)).toStrictEqual([
      'caseId',
      '__proto__',
    ]);
  });

  test('may be of a type of any length: nobody knows it, so it is rejected, not parked', () => {
    expect(isDelivered({ ...delivered, 'detail-type': 'x'.repeat(100_000) })).toBe(true);
    expect(isDelivered({ ...delivered, 'detail-type': '' })).toBe(false);
  });

  test('has a source of at most 256 characters', () => {
    expect(isDelivered({ ...delivered, source: 'x'.repeat(256) })).toBe(true);
    expect(isDelivered({ ...delivered, source: 'x'.repeat(257) })).toBe(false);
  });

  test.each(['id', 'source', 'detail-type', 'time', 'detail'])(
    'is refused without %s, or with a null',
    (key) => {
      expect(isDelivered(without(delivered, key))).toBe(false);
      expect(isDelivered(withAt(delivered, [key], null))).toBe(false);
    },
  );
});
