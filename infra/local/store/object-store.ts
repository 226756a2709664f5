import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A bucket as a folder. */
export interface ObjectStore {
  get(key: string): Promise<Buffer | undefined>;
  /** Writes an object whole or not at all; with `ifNew`, only where none stands. */
  put(key: string, body: Buffer, ifNew: boolean): Promise<'written' | 'exists'>;
}

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

export const objectStore = (folder: string): ObjectStore => {
  const pathOf = (key: string): string => {
    const parts = key.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..' || part.includes('\0'))) {
      throw new Error(`an object cannot have the key ${JSON.stringify(key)} here`);
    }
    return join(folder, ...parts);
  };
  return {
    get: async (key) => {
      try {
        return await readFile(pathOf(key));
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    put: async (key, body, ifNew) => {
      const path = pathOf(key);
      await mkdir(dirname(path), { recursive: true });
      const fresh = `${path}.${randomUUID()}.part`;
      await writeFile(fresh, body);
      if (!ifNew) {
        await rename(fresh, path);
        return 'written';
      }
      try {
        await link(fresh, path);
        return 'written';
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EEXIST') return 'exists';
        throw error;
      } finally {
        await rm(fresh, { force: true });
      }
    },
  };
};
