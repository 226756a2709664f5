import { type Contract, contracts, type Group, groups } from './catalog.ts';
import { type CodeList, codeLists } from './code-lists.ts';
import { blocks, code, table } from './markdown.ts';
import { generatedNote } from './page.ts';
import { namedValues } from './values.ts';

const headings: Readonly<Record<Group, readonly [heading: string, about: string]>> = {
  envelope: ['envelope', 'How an event is posted, and how it arrives.'],
  inbound: ['inbound', 'What hotlines, inspectors and units post.'],
  plan: ['plan', 'What is posted of the plan’s duties, which are tracked beside complaints and findings.'],
  outbound: [
    'outbound',
    'What this system tells on the bus, beside the `deadline-passed` that it posts to itself.',
  ],
  ledger: ['ledger', 'What the ledger keeps, version 1.'],
  data: ['data', 'The data files by which the system decides.'],
};

const entryOf = ({ path, doc }: Contract): readonly string[] => [
  `[${code(doc.name)}](${path}.md)`,
  doc.term,
  doc.meaning[0] ?? '',
];

const groupSection = (group: Group): readonly string[] => {
  const [heading, about] = headings[group];
  const rows = contracts.filter((each) => each.group === group).map(entryOf);
  return [`## ${heading}`, about, table(['type', '中文', 'meaning'], rows)];
};

const codeSection = ({ name, columns, rows }: CodeList): readonly string[] => [
  `### ${name}`,
  table(
    ['code', '中文', ...columns],
    rows.map(([each, ...rest]) => [code(each), ...rest]),
  ),
];

/** The index of the pages, with the forms of values and the lists of codes. */
export const indexPage = (): string =>
  blocks([
    '# Contracts',
    generatedNote,
    'Every payload of the public contract: a page each, with its JSON Schema (draft 2020-12) beside it. ' +
      'Where a schema says more than JSON Schema can, such as that a date must exist, the page says it in words.',
    ...groups.flatMap(groupSection),
    '## Values',
    'A character is a Unicode code point. Text has 1 to 200 characters where the page names no other limit.',
    table(
      ['value', 'limits', 'meaning'],
      namedValues.map(({ name, limits, meaning }) => [name, limits, meaning]),
    ),
    '## Codes',
    ...codeLists.flatMap(codeSection),
  ]);
