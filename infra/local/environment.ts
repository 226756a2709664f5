/**
 * Points the SDKs of this process to the local endpoints.
 *
 * @param key access key of the functions, by which the endpoint knows them
 * @returns a function that puts back what stood there before
 */
export const awsEnvironment = (endpoint: string, dynamoDb: string | undefined, key: string): (() => void) => {
  const variables: Readonly<Record<string, string>> = {
    AWS_REGION: 'local',
    AWS_ACCESS_KEY_ID: key,
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_EVENTBRIDGE: endpoint,
    AWS_ENDPOINT_URL_S3: endpoint,
    ...(dynamoDb !== undefined && {
      AWS_ENDPOINT_URL_DYNAMODB: dynamoDb,
      AWS_ENDPOINT_URL_DYNAMODB_STREAMS: dynamoDb,
    }),
    // Nobody asks a cloud machine's metadata here.
    AWS_EC2_METADATA_DISABLED: 'true',
    // The SDK's notice about the version of Node concerns deployments, which have a newer one.
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
  const before = new Map(Object.keys(variables).map((name) => [name, process.env[name]]));
  Object.assign(process.env, variables);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
};
