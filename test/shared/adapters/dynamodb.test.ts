import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, describe, expect, it } from 'vitest';
import { entryItem } from '../../../shared/adapters/dynamodb/items.ts';
import { dynamoDbLedger } from '../../../shared/adapters/dynamodb/ledger.ts';
import { dynamoDbPetitioners } from '../../../shared/adapters/dynamodb/petitioners.ts';
import { dynamoDbViewRebuildStore } from '../../../shared/adapters/dynamodb/view-rebuild-store.ts';
import { dynamoDbViews } from '../../../shared/adapters/dynamodb/views.ts';
import type { StoredEntry } from '../../../shared/domain/decision/subjects.ts';
import { dutySubject } from '../../../shared/domain/ledger/subject.ts';
import { databaseIfJava } from '../../dynamodb/database.ts';
import { localClient } from '../../dynamodb/local-client.ts';
import { templateTables } from '../../dynamodb/tables.ts';
import { ledgerContract } from './ledger.contract.ts';
import { petitionersContract } from './petitioners.contract.ts';
import { all, keptDuty } from './samples.ts';
import { keptViewsContract } from './view-rebuild-store.contract.ts';
import { viewsContract } from './views.contract.ts';

const database = await databaseIfJava();
const client = localClient(database?.endpoint ?? 'http://127.0.0.1');
const table = templateTables(client);
afterAll(() => database?.stop());

describe.skipIf(!database)('the ledger in DynamoDB', () =>
  ledgerContract(async () => dynamoDbLedger(client, await table('Ledger'))),
);
describe.skipIf(!database)('a ledger whose duties began under their id alone', () => {
  /** As duties were kept before they had keys of their own. */
  const before = async (name: string, kept: StoredEntry) => {
    const Item = { ...entryItem(kept, plain), pk: { S: kept.entry.caseId } };
    await client.send(new PutItemCommand({ TableName: name, Item }));
  };
  const plain = { release: false, freed: false };
  const [first, second, third] = [keptDuty('P-1'), keptDuty('P-1', 2), keptDuty('P-1', 3)];

  it('is read whole, and goes on under the duties’ own keys', async () => {
    const name = await table('Ledger');
    const ledger = dynamoDbLedger(client, name);
    for (const kept of [first, second]) await before(name, kept);
    expect((await ledger.load(dutySubject('P-1'))).entries).toStrictEqual([first, second]);
    expect(await ledger.append(third, plain)).toBe('appended');
    const whole = { entries: [first, second, third], facts: [] };
    expect(await ledger.load(dutySubject('P-1'))).toStrictEqual(whole);
    expect(await all(ledger.everything())).toStrictEqual([whole]);
    expect(await all(ledger.duties())).toStrictEqual([whole.entries.map(({ entry }) => entry)]);
  });
});
describe.skipIf(!database)('the views in DynamoDB', () => {
  viewsContract(async () => dynamoDbViews(client, await table('Views')));
  keptViewsContract(async () => {
    const name = await table('Views');
    return { ...dynamoDbViews(client, name), ...dynamoDbViewRebuildStore(client, name) };
  });
});
describe.skipIf(!database)("petitioners' data in DynamoDB", () =>
  petitionersContract(async () => dynamoDbPetitioners(client, await table('Petitioners'))),
);
