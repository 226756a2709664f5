import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../../shared/adapters/system/sha256.ts';
import { firstBreak } from '../../../../shared/application/audit.ts';
import type { Entry } from '../../../../shared/domain/case/entry.ts';
import { canonical, hashOf, seal } from '../../../../shared/domain/kernel/chain.ts';
import * as events from '../../../dsl/events.ts';
import { given } from '../../../dsl/given.ts';
import { lives } from '../../../dsl/lives.ts';

const entries = given(
  ...lives.completed,
  events.deadlinePassed(),
  events.returnVisitMade({ at: '2015-07-20 09:00' }),
).entries();

const broken = (chain: readonly Entry[]) =>
  firstBreak({ entries: chain.map((entry) => ({ entry, envelopeId: 'any' })) }, sha256);
const replaced = (seq: number, change: (entry: Entry) => Entry) =>
  entries.map((entry) => (entry.seq === seq ? change(entry) : entry));

/** A value that differs from the given one and is of its kind. */
const other = (value: unknown): unknown => {
  switch (typeof value) {
    case 'number':
      return value + 1;
    case 'boolean':
      return !value;
    case 'object':
      return { ...value, added: 1 };
    default:
      return `${value}x`;
  }
};

describe('the chain of a case', () => {
  test('holds as it was written', () => {
    expect(broken(entries)).toBe(undefined);
    expect(entries.map(({ seq }) => seq)).toStrictEqual([1, 2, 3, 4, 5, 6]);
  });

  const fields = [...new Set(entries.flatMap((entry) => Object.keys(entry)))];

  test.each(fields)('breaks at the entry whose %s was changed', (field) => {
    const changed = entries.find((entry) => Object.hasOwn(entry, field));
    const seq = changed?.seq ?? 0;
    const chain = replaced(seq, (entry) => ({ ...entry, [field]: other(entry[field as keyof Entry]) }));
    // A changed place in the chain is named as it now reads.
    expect(broken(chain)?.seq).toBe(field === 'seq' ? seq + 1 : seq);
  });

  test('breaks at the entry from which a field was taken', () => {
    const chain = replaced(4, ({ onTime: _, ...rest }) => rest);
    expect(broken(chain)).toStrictEqual({ seq: 4, why: 'does not have the hash that it carries' });
  });

  test('breaks deep within an entry as well', () => {
    const chain = replaced(2, (entry) => ({ ...entry, after: { ...entry.after, redone: 1 } }));
    expect(broken(chain)?.seq).toBe(2);
  });

  test('breaks at the next entry when a changed one was sealed anew', () => {
    const chain = replaced(3, ({ hash: _, previousHash, ...draft }) =>
      seal({ ...draft, occurredAt: draft.occurredAt - 1 }, previousHash, sha256),
    );
    expect(broken(chain)).toStrictEqual({ seq: 4, why: 'does not name the hash of the entry before it' });
  });

  test('breaks where an entry was taken out, and where two changed places', () => {
    const [first, second, third, ...rest] = entries as [Entry, Entry, Entry, ...Entry[]];
    expect(broken([first, third, ...rest])).toStrictEqual({ seq: 3, why: 'stands at place 2' });
    expect(broken([first, third, second, ...rest])?.seq).toBe(3);
    expect(broken([second, third, ...rest])?.seq).toBe(2);
  });
});

describe('an entry', () => {
  const [first, second] = entries as [Entry, Entry];

  test('carries the hash of the one before it; the first of a case carries none', () => {
    expect(first.previousHash).toBe('');
    expect(second.previousHash).toBe(first.hash);
  });

  test('carries the SHA-256 of its canonical JSON without that hash', () => {
    const { hash, ...body } = first;
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(hash).toBe(sha256(canonical(body)));
    expect(hashOf(first, sha256)).toBe(hash);
  });

  test('has the same hash after it was stored and read again', () => {
    expect(hashOf(JSON.parse(JSON.stringify(first)) as Entry, sha256)).toBe(first.hash);
  });
});

/** RFC 8785: keys by their UTF-16 units, no white space, numbers and texts as ECMAScript writes them. */
describe('canonical JSON', () => {
  test.each([
    ['orders the keys of objects at every depth', { b: { d: 1, c: 2 }, a: [] }, '{"a":[],"b":{"c":2,"d":1}}'],
    ['leaves lists in their order', [3, 1, 2], '[3,1,2]'],
    ['leaves out what is undefined', { a: undefined, b: null }, '{"b":null}'],
    ['writes numbers in one way', [1.0, 1e21, 0.000_001, -0], '[1,1e+21,0.000001,0]'],
    ['escapes only what must be', '"\\\n\u0001水', '"\\"\\\\\\n\\u0001水"'],
    ['orders keys by code units', { '\ufb33': 1, '😀': 2, a: 3 }, '{"a":3,"😀":2,"\ufb33":1}'],
  ])('%s', (_, value, text) => {
    expect(canonical(value)).toBe(text);
  });

  test('does not exist for what is no JSON value', () => {
    expect(() => canonical(undefined)).toThrow('only JSON values have a canonical form');
  });
});
