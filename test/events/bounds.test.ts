import { expect, test } from 'vitest';
import { contracts } from '../../scripts/contracts/catalog.ts';
import { type JsonSchema, jsonSchemaOf } from '../../scripts/contracts/json-schema.ts';

const isBounded = (schema: JsonSchema): boolean => {
  if (schema.const !== undefined || schema.enum) return true;
  switch (schema.type) {
    case 'string':
      // An open repetition in a pattern would let any length through.
      return (
        schema.maxLength !== undefined || (schema.pattern !== undefined && !/[*+]|,\}/.test(schema.pattern))
      );
    case 'array':
      return schema.maxItems !== undefined;
    case 'integer':
      return schema.minimum !== undefined && schema.maximum !== undefined;
    case 'object':
      return schema.additionalProperties === false || schema.propertyNames !== undefined;
    default:
      return schema.type === 'boolean' || schema.anyOf !== undefined;
  }
};

/** Paths of what a schema puts no bound to. */
function* unboundedIn(schema: JsonSchema, path: string): Generator<string> {
  if (!isBounded(schema)) yield path;
  for (const [name, property] of Object.entries(schema.properties ?? {}))
    yield* unboundedIn(property, `${path}.${name}`);
  for (const [index, either] of (schema.anyOf ?? []).entries())
    yield* unboundedIn(either, `${path}|${index}`);
  if (schema.items) yield* unboundedIn(schema.items, `${path}[]`);
}

test('every text, list, number and object of the contract has its bounds', () => {
  const unbounded = contracts.flatMap(({ path, schema }) => [...unboundedIn(jsonSchemaOf(schema), path)]);
  expect(unbounded).toStrictEqual([
    // Of an envelope, other fields are ignored; its detail is for the type's own schema to judge.
    'envelope/posted-entry',
    'envelope/posted-entry.Detail|0',
    'envelope/delivered-event',
    'envelope/delivered-event.detail',
  ]);
});
