import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { contracts } from '../../scripts/contracts/catalog.ts';
import { withNulls, withStrangers } from './mutants.ts';

/** Paths of the mutants that a schema lets through. */
const letThrough = (schema: z.ZodType, mutants: readonly [path: string, mutant: unknown][]) =>
  mutants.filter(([, mutant]) => schema.safeParse(mutant).success).map(([path]) => path);

const strict = contracts.filter(({ group }) => group !== 'envelope');

describe.each(contracts.map((each) => [each.path, each] as const))('the example of %s', (_, contract) => {
  const { schema, doc } = contract;

  test('is what its schema takes, and comes out unchanged', () => {
    expect(schema.parse(doc.example)).toStrictEqual(doc.example);
  });

  test('belongs to a contract of the name that its page has', () => {
    expect(contract.path.replace(/^.*\//, '').replace(/\.v1$/, '')).toBe(doc.name);
  });
});

describe.each(strict.map((each) => [each.path, each] as const))('the example of %s', (_, { schema, doc }) => {
  test('is refused with a null in place of any field', () => {
    const mutants = withNulls(doc.example);
    expect(mutants.length).toBeGreaterThan(3);
    expect(letThrough(schema, mutants)).toStrictEqual([]);
  });

  test('is refused with an unknown field in any of its objects', () => {
    expect(letThrough(schema, withStrangers(doc.example))).toStrictEqual([]);
  });
});
