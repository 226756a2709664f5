import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** A client of DynamoDB Local, which takes any credentials. */
export const localClient = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
