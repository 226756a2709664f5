import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostLevels, NestingError, parseJson } from '../../events/bounded-json.ts';
import * as local from '../../infra/local/input/bounded-json.ts';
import { brackets, hostile, nestedObject } from '../generators/nesting.ts';

/** The local host knows nothing of ours, and must bear the same. */
describe.each([
  ['the contract', parseJson, NestingError],
  ['the local host', local.parseJson, local.NestingError],
] as const)('JSON as %s reads it', (_, parse, Refusal) => {
  test('is what it says, up to the most levels and whatever its strings hold', () => {
    fc.assert(
      fc.property(nestedObject(fc.integer({ min: 1, max: mostLevels })), ({ text }) => {
        expect(parse(text)).toStrictEqual(JSON.parse(text));
      }),
    );
  });

  test('is refused when it is nested deeper, by the number of its levels', () => {
    fc.assert(
      fc.property(hostile(mostLevels), ({ text, levels }) => {
        expect(() => parse(text)).toThrow(Refusal);
        expect(() => parse(text)).toThrow(`is nested ${levels} levels deep`);
      }),
    );
  });

  test('is refused in a moment when it is a mebibyte of brackets', () => {
    expect(() => parse(brackets(524_288))).toThrow('is nested 524288 levels deep');
    expect(() => parse('['.repeat(1_048_576))).toThrow('is nested 1048576 levels deep');
  });

  test('may have any number of objects beside each other', () => {
    const many = `[${'{},'.repeat(100_000)}{}]`;
    expect(parse(many)).toHaveLength(100_001);
  });

  test('is no JSON when brackets do not match, whatever stands in their way', () => {
    for (const text of ['[', ']]]]', '"[', '{"a":"\\', '']) expect(() => parse(text)).toThrow(SyntaxError);
  });
});

test('the local host bears as many levels as the contract', () => {
  expect(local.mostLevels).toBe(mostLevels);
});
