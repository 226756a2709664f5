import { expect, test } from 'vitest';
import type { DocumentModel } from '../../../../shared/documents/model.ts';
import { buildBulletin } from '../../../../shared/documents/statements/bulletin.ts';
import { buildDivisionExtract } from '../../../../shared/documents/statements/extracts/division.ts';
import { buildLeaderExtract } from '../../../../shared/documents/statements/extracts/leader.ts';
import { buildUnitExtract } from '../../../../shared/documents/statements/extracts/unit.ts';
import { buildTenDay } from '../../../../shared/documents/statements/ten-day.ts';
import { construction } from '../../../dsl/rulebook.ts';
import { compact } from './compact.ts';
import { basis, julyOf, midJulyOf } from './province.ts';

const july = julyOf();

const documents: readonly (readonly [name: string, make: () => DocumentModel])[] = [
  ['ten-day-2015-07-2', () => buildTenDay(midJulyOf(), basis)],
  ['bulletin-2015-07', () => buildBulletin(july, basis)],
  ['unit-extract-2015-07', () => buildUnitExtract(july, basis, construction)],
  ['division-extract-2015-07', () => buildDivisionExtract(july, basis, '420000-urban-construction')],
  ['leader-extract-2015-07', () => buildLeaderExtract(july, basis, 'leader-1')],
];

// Written anew with `npx vitest run test/shared/documents/statements --update`; what has changed is then to be read line by line.
test.each(documents)('the document model of %s is the one that is kept', async (name, make) => {
  const golden = new URL(`../../../golden/${name}.json`, import.meta.url).pathname;
  await expect(`${compact(make())}\n`).toMatchFileSnapshot(golden);
});

test('the same facts give the same document', () => {
  expect(compact(buildBulletin(julyOf(), basis))).toBe(compact(buildBulletin(july, basis)));
});
