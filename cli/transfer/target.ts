import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { UsageError } from '../input/checked-json.ts';

/** Where an export is written. */
export interface ExportTarget {
  /** Refuses a place where something stands already: two exports in one would be neither. */
  begin(): Promise<void>;
  write(name: string, body: string | Uint8Array): Promise<void>;
}

const notEmpty = (place: string) =>
  new UsageError(`${place} is not empty: give an export a place of its own`);

const folderTarget = (folder: string): ExportTarget => ({
  begin: async () => {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length > 0) throw notEmpty(folder);
  },
  write: async (name, body) => {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.part`, body);
    await rename(`${path}.part`, path);
  },
});

const bucketTarget = (url: URL, client: S3Client): ExportTarget => {
  const Bucket = url.hostname;
  const prefix = url.pathname.replace(/^\/+|\/+$/g, '');
  const keyOf = (name: string) => (prefix === '' ? name : `${prefix}/${name}`);
  return {
    begin: async () => {
      const { KeyCount = 0 } = await client.send(
        new ListObjectsV2Command({ Bucket, Prefix: keyOf(''), MaxKeys: 1 }),
      );
      if (KeyCount > 0) throw notEmpty(url.href);
    },
    write: async (name, Body) => {
      await client.send(new PutObjectCommand({ Bucket, Key: keyOf(name), Body }));
    },
  };
};

/** The folder, or with `s3://BUCKET/PREFIX` the place in a bucket, that an export goes to. */
export const targetOf = (to: string): ExportTarget =>
  to.startsWith('s3://') ? bucketTarget(new URL(to), new S3Client({})) : folderTarget(to);
