import * as z from 'zod';
import type { Contract } from './catalog.ts';

/** What the pages read of a JSON Schema. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly string[];
  readonly const?: string | number | boolean;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** JSON Schema (draft 2020-12) of what a schema takes. Throws where a schema has no such form. */
export const jsonSchemaOf = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' }) as JsonSchema;

/** The file of a contract's JSON Schema, with what its doc comment says. */
export const schemaFile = ({ schema, doc }: Contract): string => {
  const { $schema, ...rest } = jsonSchemaOf(schema);
  const described = {
    $schema,
    title: `${doc.name} ${doc.term}`,
    description: doc.meaning.join('\n\n'),
    ...rest,
    examples: [doc.example],
  };
  return `${JSON.stringify(described, null, 2)}\n`;
};
