import type * as z from 'zod';
import { ofCases } from '../../events/catalog.ts';
import { deliveredEvent, postedEntry } from '../../events/envelope.ts';
import { holidays } from '../../events/holidays.ts';
import { kept } from '../../events/ledger/catalog.ts';
import { outbound } from '../../events/outbound/catalog.ts';
import { plan } from '../../events/plan/catalog.ts';
import { policy } from '../../events/policy.ts';
import { registry } from '../../events/registry.ts';
import { type Doc, docOf } from './examples.ts';

/** The folders of the pages, in the order of the index. */
export const groups = ['envelope', 'inbound', 'plan', 'outbound', 'ledger', 'data'] as const;
export type Group = (typeof groups)[number];

/** A schema of the public contract with all that its page says. */
export interface Contract {
  readonly group: Group;
  readonly schema: z.ZodType;
  readonly doc: Doc;
  /** File of its page without the ending, `inbound/case-accepted`. */
  readonly path: string;
}

const constantOf = (type: string) => type.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const contract = (
  group: Group,
  schema: z.ZodType,
  file: string,
  constant: string,
  page: string,
): Contract => ({
  group,
  schema,
  doc: docOf(`events/${file}.ts`, constant),
  path: `${group}/${page}`,
});

/** Schemas of a table whose files are named after their keys. */
const ofTable = (group: Group, table: Readonly<Record<string, z.ZodType>>, version = '') =>
  Object.entries(table).map(([type, schema]) => {
    const file = `${group}/${type}${version}`;
    return contract(
      group,
      schema,
      file,
      `${constantOf(type)}${version.replace('.v', 'V')}`,
      `${type}${version}`,
    );
  });

// What this system posts to itself is an inbound event, and has its page there.
const { 'deadline-passed': _, 'obligation-opened': __, 'reconciliation-made': ___, ...told } = outbound;

/** Every schema of the public contract, in the order of the index. */
export const contracts: readonly Contract[] = [
  contract('envelope', postedEntry, 'envelope', 'postedEntry', 'posted-entry'),
  contract('envelope', deliveredEvent, 'envelope', 'deliveredEvent', 'delivered-event'),
  ...ofTable('inbound', ofCases),
  ...ofTable('plan', plan),
  ...ofTable('outbound', told),
  ...ofTable('ledger', kept, '.v1'),
  contract('data', registry, 'registry', 'registry', 'registry'),
  contract('data', policy, 'policy', 'policy', 'policy'),
  contract('data', holidays, 'holidays', 'holidays', 'holidays'),
];

/** The example payload of a type, as its doc comment has it. */
export const exampleOf = (group: Group, name: string): unknown => {
  const found = contracts.find((each) => each.group === group && each.doc.name === name);
  if (!found) throw new Error(`there is no ${name} among the ${group} contracts`);
  return found.doc.example;
};
