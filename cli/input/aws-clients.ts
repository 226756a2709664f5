import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemKeyFile } from '../../infra/local/system-key.ts';
import { UsageError } from './checked-json.ts';

/** What an AWS client is made with: an endpoint on this machine takes any credentials. */
export const clientOptions = (endpoint: string | undefined, accessKeyId = 'local') =>
  endpoint === undefined
    ? {}
    : { endpoint, region: 'local', credentials: { accessKeyId, secretAccessKey: 'local' } };

/**
 * What a client is made with that puts on the bus in this system's name: npm start takes that from whoever has the key
 * in its data folder, AWS from the roles that the settings name under `operators`.
 *
 * @throws UsageError when the folder holds no key
 */
export const operatorOptions = async (host: string | undefined, data: string) => {
  if (host === undefined) return {};
  const path = join(data, systemKeyFile);
  const key = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(
      `${path} cannot be read: name the folder that npm start keeps its data in with --data`,
    );
  });
  return clientOptions(host, key.trim());
};

/** What the names of a deployment's queues begin with: its stacks' names. */
const stackNames = 'SupervisionLedger';

/** The same for a deployment, or for the local host, whose queues have no stack before their names. */
export const queuePrefix = ({ endpoint, prefix }: { endpoint?: string; prefix?: string }): string =>
  prefix ?? (endpoint === undefined ? stackNames : '');
