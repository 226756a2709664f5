import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paths } from '../../cli/input/paths.ts';

/**
 * Where an object is read by names that are not written in the code, and why none of them can be a code from data.
 * Everything else that is found by a code is a Map, a Set, or `ByCode`, which has no index.
 */
const allowed: Readonly<Record<string, readonly [times: number, why: string]>> = {
  'shared/domain/kernel/by-code.ts': [1, 'this is what keeps the others from it'],
  'shared/application/issue-statements.ts': [4, 'by period or month'],
  'shared/lambda/telemetry/tell-run.ts': [1, 'by period or month'],
  'shared/documents/statements/facts/facts.ts': [
    3,
    'by scope, period, or figure: with a slash, digits, or a hash in it',
  ],
  'shared/documents/statements/facts/behind.ts': [2, 'by figure, with a hash in its key'],
  'shared/documents/statements/facts/case-issues.ts': [1, 'by scope: total, or with a slash'],
  'shared/documents/statements/facts/bounded-ranking.ts': [1, 'by scope or period'],
  'shared/documents/statements/assemble.ts': [1, 'by figure, with a hash in its key'],
  'shared/documents/model.ts': [1, 'by figure, with a hash in its key'],
  'shared/documents/figure-names.ts': [1, 'by breakdown, which the code names'],
  'shared/documents/names.ts': [1, 'read by nameOf alone, which looks for own members'],
  'shared/documents/format.ts': [1, 'by the last digit of a period'],
  'shared/adapters/html/markup.ts': [1, 'by a character of markup'],
  'shared/adapters/docx/package/core-properties.ts': [1, 'by a character of markup'],
  'shared/adapters/dynamodb/due-index.ts': [1, 'attributes of an item'],
  'shared/adapters/dynamodb/items.ts': [1, 'attributes of an item'],
  'cli/campaign/output-folder.ts': [1, 'by refusal of the file system'],
  'cli/show/show-case.ts': [1, 'fields of a detail, each written in the code'],
  'cli/show/show-duty.ts': [1, 'fields of a detail, each written in the code'],
  'cli/verify/text.ts': [1, 'by a character of markup'],
};

const folders = ['events', 'shared', 'functions', 'renderer', 'cli'];
/** An object with any string for a name; what it holds being unknown, it is JSON that a schema will look at. */
const byAnyName = /(?<!satisfies )\bRecord<\s*(?:string|Period|PropertyKey)\s*,(?!\s*unknown\s*>)/g;

const sources = folders.flatMap((folder) =>
  readdirSync(join(paths.root, folder), { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && each.name.endsWith('.ts'))
    .map((each) => join(each.parentPath, each.name).slice(paths.root.length).replaceAll('\\', '/')),
);

test('no object is a map of codes from data: constructor and __proto__ are identifiers like any other', () => {
  const found = sources.flatMap((file) => {
    const times = [...readFileSync(join(paths.root, file), 'utf8').matchAll(byAnyName)].length;
    return times === 0 ? [] : [[file, times] as const];
  });
  const expected = Object.entries(allowed).map(([file, [times]]) => [file, times] as const);
  expect([...found].sort()).toStrictEqual([...expected].sort());
});

test('nothing is made of objects by functions that lose a member called __proto__', () => {
  const losing = /\bObject\.(groupBy|setPrototypeOf)\(|\.reduce\(\s*\([^)]*\)\s*=>\s*\(\{\s*\.\.\./;
  expect(sources.filter((file) => losing.test(readFileSync(join(paths.root, file), 'utf8')))).toStrictEqual(
    [],
  );
});
