import { count } from '../../shared/documents/format.ts';
import { listOf } from './code-lists.ts';
import type { JsonSchema } from './json-schema.ts';
import { code, codes } from './markdown.ts';
import { namedValueOf } from './values.ts';

/** A field as the table of a page has it. */
export interface Field {
  /** Path with dots; `[]` stands for each item of a list, `{…}` for several fields of one form. */
  readonly path: string;
  readonly type: string;
  readonly required: boolean;
  readonly limits: string;
  readonly meaning: string;
}

const index = '../README.md';

const typeOf = (schema: JsonSchema): string => {
  if (schema.const !== undefined) return code(JSON.stringify(schema.const));
  if (schema.enum) {
    const list = listOf(schema.enum);
    return list === undefined ? codes(schema.enum) : `[${list.name}](${index}#${list.anchor})`;
  }
  const named = namedValueOf(schema);
  if (named) return named.name;
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ');
  if (schema.items) return `list of ${schema.items.properties ? 'objects' : typeOf(schema.items)}`;
  return schema.type === 'string' ? 'text' : String(schema.type);
};

/** The integers beyond which JSON numbers are not exact are no limit that anyone set. */
const bound = (value: number | undefined): string | undefined =>
  value === undefined || Math.abs(value) === Number.MAX_SAFE_INTEGER ? undefined : count(value);

const range = (least: number | undefined, most: number | undefined, unit: string): string => {
  const [low, high] = [bound(least), bound(most)];
  if (low !== undefined && high !== undefined) return `${low} to ${high}${unit}`;
  if (high !== undefined) return `at most ${high}${unit}`;
  return low === undefined ? '' : `at least ${low}${unit}`;
};

const limitsOf = (schema: JsonSchema): string => {
  const named = namedValueOf(schema);
  if (schema.const !== undefined || schema.enum) return '';
  if (named) return named.limits;
  const parts = [
    range(schema.minLength, schema.maxLength, ' characters'),
    range(schema.minItems, schema.maxItems, ' items'),
    range(schema.minimum, schema.maximum, ''),
    schema.pattern === undefined ? '' : code(schema.pattern),
    schema.items && !schema.items.properties ? limitsOf(schema.items) : '',
    ...(schema.anyOf ?? []).map(limitsOf),
  ];
  return [...new Set(parts.filter((part) => part !== ''))].join('; ');
};

/** Neighbouring objects of one form are one row: `{assign, accept}.hotline.days`. */
const together = (schema: JsonSchema): (readonly [name: string, schema: JsonSchema, required: boolean])[] => {
  const rows: { names: string[]; schema: JsonSchema; required: boolean }[] = [];
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const required = schema.required?.includes(name) ?? false;
    const last = rows.at(-1);
    const same =
      (property.properties ?? property.items?.properties) !== undefined &&
      JSON.stringify(last?.schema) === JSON.stringify(property) &&
      last?.required === required;
    if (same) last.names.push(name);
    else rows.push({ names: [name], schema: property, required });
  }
  return rows.map(({ names, ...rest }) => {
    const name = names.length === 1 ? (names[0] ?? '') : `{${names.join(', ')}}`;
    return [name, rest.schema, rest.required] as const;
  });
};

/** The fields of an object and of what is in it, in their order. */
export const fieldsOf = (schema: JsonSchema, prefix = ''): readonly Field[] =>
  together(schema).flatMap(([name, property, required]) => {
    const path = `${prefix}${name}`;
    const field: Field = {
      path,
      type: typeOf(property),
      required,
      limits: limitsOf(property),
      meaning: property.description ?? '',
    };
    const below = property.items?.properties
      ? fieldsOf(property.items, `${path}[].`)
      : fieldsOf(property, `${path}.`);
    return [field, ...below, ...keyed(property, path)];
  });

/** An object whose keys are codes: one row for all of them. */
const keyed = ({ propertyNames, additionalProperties }: JsonSchema, path: string): readonly Field[] => {
  if (!propertyNames?.enum || typeof additionalProperties !== 'object') return [];
  const meaning = `One for each ${typeOf(propertyNames)}.`;
  const type = typeOf(additionalProperties);
  return [{ path: `${path}.{…}`, type, required: false, limits: limitsOf(additionalProperties), meaning }];
};
