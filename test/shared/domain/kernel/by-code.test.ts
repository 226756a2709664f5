import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type ByCode,
  byCode,
  codesOf,
  pairsOf,
  putAt,
  removeAt,
  valueAt,
  withPairs,
} from '../../../../shared/domain/kernel/by-code.ts';
import { canonical } from '../../../../shared/domain/kernel/chain.ts';

const code = fc.oneof(
  fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype), 'toJSON', 'then', 'length'),
  fc.stringMatching(/^[A-Za-z0-9._:-]{1,8}$/),
);
const pairs = fc.array(fc.tuple(code, fc.nat()));

/** As it comes back from a file, written either way. */
const read = (values: ByCode<number>): readonly ByCode<number>[] =>
  [JSON.stringify(values), canonical(values)].map((text) => JSON.parse(text) as ByCode<number>);

test('values by code are a map, whatever the codes are, and come back from a file as they were', () => {
  fc.assert(
    fc.property(pairs, pairs, fc.array(code), (given, put, removed) => {
      const model = new Map([...given, ...put]);
      const values = byCode(given);
      for (const [each, value] of put) putAt(values, each, value);
      expect(new Map(pairsOf(withPairs(byCode(given), put)))).toStrictEqual(model);
      for (const each of removed) {
        removeAt(values, each);
        model.delete(each);
      }
      for (const stored of [values, structuredClone(values), ...read(values)]) {
        expect(new Map(pairsOf(stored))).toStrictEqual(model);
        expect(codesOf(stored).sort()).toStrictEqual([...model.keys()].sort());
        for (const each of [...removed, ...model.keys()]) expect(valueAt(stored, each)).toBe(model.get(each));
      }
    }),
  );
});

test('a code that nobody put there has no value, and puts none where others look', () => {
  const values = byCode<object>();
  for (const each of Object.getOwnPropertyNames(Object.prototype))
    expect(valueAt(values, each)).toBeUndefined();
  putAt(values, '__proto__', { filed: 1 });
  expect('filed' in values).toBe(false);
  expect(Object.hasOwn(Object.prototype, 'filed')).toBe(false);
});
