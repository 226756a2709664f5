import { type DynamoDbLocal, startDynamoDbLocal } from '../../infra/local/dynamodb-local.ts';

/** DynamoDB Local in memory; undefined, and a line that says so, where there is no Java to run it. */
export const databaseIfJava = async (): Promise<DynamoDbLocal | undefined> => {
  try {
    return await startDynamoDbLocal();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'NO_JAVA') throw error;
    console.warn('Java is not here: what needs DynamoDB Local is left out');
    return undefined;
  }
};
