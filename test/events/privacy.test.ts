import { beforeAll, expect, test } from 'vitest';
import { complaintFiled } from '../../events/inbound/complaint-filed.ts';
import { kept } from '../../events/ledger/catalog.ts';
import { outbound } from '../../events/outbound/catalog.ts';
import { contracts, exampleOf } from '../../scripts/contracts/catalog.ts';
import { type JsonSchema, jsonSchemaOf } from '../../scripts/contracts/json-schema.ts';
import { placesIn, withAt } from './mutants.ts';
import { tellStory } from './story.ts';

/** Names of the fields by which a complaint says who complains. */
const petitionerFields = [
  'petitioner',
  ...Object.keys(jsonSchemaOf(complaintFiled).properties?.petitioner?.properties ?? {}),
];
const { petitioner } = exampleOf('inbound', 'complaint-filed') as { petitioner: Record<string, unknown> };
const said = Object.values(petitioner).filter((value) => typeof value === 'string');

/** Names of all fields that a schema knows, at any depth. */
const namesIn = (schema: JsonSchema): readonly string[] => [
  ...Object.entries(schema.properties ?? {}).flatMap(([name, property]) => [name, ...namesIn(property)]),
  ...(schema.items ? namesIn(schema.items) : []),
];

let story: Awaited<ReturnType<typeof tellStory>>;
beforeAll(async () => {
  story = await tellStory();
});

test('a petitioner is a name, a telephone number and an address, and whether to keep them confidential', () => {
  expect(petitionerFields).toStrictEqual(['petitioner', 'name', 'phone', 'address', 'confidential']);
  expect(said).toStrictEqual(['某女士', '13800000000']);
});

test.each(Object.entries(outbound))('%s has no field of a petitioner', (_, schema) => {
  const names = namesIn(jsonSchemaOf(schema));
  expect(names.filter((name) => petitionerFields.includes(name))).toStrictEqual([]);
});

test.each(contracts.filter(({ group }) => group === 'outbound').map(({ path, doc }) => [path, doc.example]))(
  'the example of %s has no field of a petitioner',
  (_, example) => {
    const keys = [...placesIn(example)].map(({ path }) => path.at(-1));
    expect(keys.filter((key) => petitionerFields.includes(String(key)))).toStrictEqual([]);
  },
);

test('an entry of the ledger says that there is a petitioner, and takes nothing of them', () => {
  const opened = story.entries.find(({ type }) => type === 'complaint-filed');
  expect(opened?.petitioner).toBe(true);
  const leaky = [
    withAt(opened, ['detail', 'petitioner'], petitioner),
    withAt(opened, ['petitioner'], petitioner),
  ];
  expect(leaky.map((entry) => kept.entry.safeParse(entry).success)).toStrictEqual([false, false]);
});

test('what a petitioner said of themselves is neither kept in the ledger nor told', () => {
  const everything = JSON.stringify(story);
  expect(everything).toContain('WH-2015-000001');
  for (const text of said) expect(everything).not.toContain(text);
});
