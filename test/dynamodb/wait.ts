import { startDynamoDbLocal } from '../../infra/local/dynamodb-local.ts';

// A process that starts the database, says where, and never stops it.
const { endpoint } = await startDynamoDbLocal();
console.log(endpoint);
setInterval(() => {}, 1_000);
