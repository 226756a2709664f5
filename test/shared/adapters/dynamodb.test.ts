import { afterAll, describe } from 'vitest';
import { dynamoDbKeptViews } from '../../../shared/adapters/dynamodb/kept-views.ts';
import { dynamoDbLedger } from '../../../shared/adapters/dynamodb/ledger.ts';
import { dynamoDbPetitioners } from '../../../shared/adapters/dynamodb/petitioners.ts';
import { dynamoDbViews } from '../../../shared/adapters/dynamodb/views.ts';
import { databaseIfJava } from '../../dynamodb/database.ts';
import { localClient } from '../../dynamodb/local-client.ts';
import { templateTables } from '../../dynamodb/tables.ts';
import { keptViewsContract } from './kept-views.contract.ts';
import { ledgerContract } from './ledger.contract.ts';
import { petitionersContract } from './petitioners.contract.ts';
import { viewsContract } from './views.contract.ts';

const database = await databaseIfJava();
const client = localClient(database?.endpoint ?? 'http://127.0.0.1');
const table = templateTables(client);
afterAll(() => database?.stop());

describe.skipIf(!database)('the ledger in DynamoDB', () =>
  ledgerContract(async () => dynamoDbLedger(client, await table('Ledger'))),
);
describe.skipIf(!database)('the views in DynamoDB', () => {
  viewsContract(async () => dynamoDbViews(client, await table('Views')));
  keptViewsContract(async () => {
    const name = await table('Views');
    return { ...dynamoDbViews(client, name), ...dynamoDbKeptViews(client, name) };
  });
});
describe.skipIf(!database)("petitioners' data in DynamoDB", () =>
  petitionersContract(async () => dynamoDbPetitioners(client, await table('Petitioners'))),
);
