import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoDbLedger } from '../../adapters/dynamodb/ledger.ts';
import { dynamoDbPetitioners } from '../../adapters/dynamodb/petitioners.ts';
import { dynamoDbViews } from '../../adapters/dynamodb/views.ts';
import { variable } from '../environment.ts';
import { localPorts } from '../local.ts';
import { traced } from '../telemetry/tracing.ts';

let client: DynamoDBClient | undefined;
const dynamoDb = (): DynamoDBClient => {
  client ??= traced(new DynamoDBClient({}));
  return client;
};

export const bindLedger = () => localPorts().ledger ?? dynamoDbLedger(dynamoDb(), variable('LEDGER_TABLE'));
export const bindViews = () => localPorts().views ?? dynamoDbViews(dynamoDb(), variable('VIEWS_TABLE'));
export const bindPetitioners = () =>
  localPorts().petitioners ?? dynamoDbPetitioners(dynamoDb(), variable('PETITIONERS_TABLE'));
