/** What an AWS client is made with: an endpoint on this machine takes any credentials. */
export const clientOptions = (endpoint: string | undefined) =>
  endpoint === undefined
    ? {}
    : { endpoint, region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };

/** What the names of a deployment's queues begin with: its stacks' names. */
const stackNames = 'SupervisionLedger';

/** The same for a deployment, or for the local host, whose queues have no stack before their names. */
export const queuePrefix = ({ endpoint, prefix }: { endpoint?: string; prefix?: string }): string =>
  prefix ?? (endpoint === undefined ? stackNames : '');
