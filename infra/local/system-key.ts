import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The file of a host's data folder that holds its key. */
export const systemKeyFile = 'system-key';

const newKey = (): string => randomBytes(16).toString('hex');

/**
 * The access key by which the endpoint knows the functions of the template, and the operator who may read the data
 * folder, from everybody else who posts: the local counterpart of their roles. Kept from start to start where there
 * is a folder.
 */
export const systemKey = async (data: string | undefined): Promise<string> => {
  if (data === undefined) return newKey();
  const path = join(data, systemKeyFile);
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const key = newKey();
  await mkdir(data, { recursive: true });
  await writeFile(path, `${key}\n`, { mode: 0o600 });
  return key;
};

/** The access key that a call is signed with, by its `Authorization` header. */
export const accessKeyOf = (authorization: string | undefined): string | undefined =>
  /Credential=([^/,\s]+)\//.exec(authorization ?? '')?.[1];
