import { constants } from 'node:fs';
import { access, lstat, mkdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../input/checked-json.ts';

/** Where a run writes before it puts its outputs in place. */
export interface Workplace {
  /** The folder of the run, links followed. It need not be there yet. */
  readonly out: string;
  /** A folder of the same file system, and what the names of working folders of this `out` begin with in it. */
  readonly beside: string;
  readonly prefix: string;
}

const advice: Readonly<Record<string, string>> = {
  ENOTDIR: 'a part of its path is a file',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'what it is on cannot be written to',
  ELOOP: 'its links lead in a circle',
};

const refusal = (out: string, error: unknown): unknown => {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  return new UsageError(
    `--out ${out} cannot be written to (${code}): ${advice[code] ?? 'name another folder'}`,
  );
};

const canWrite = (folder: string) =>
  access(folder, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );

/** Renames do not leave a file system: a folder that something is mounted on holds its working folders itself. */
const isBeside = async (out: string, beside: string): Promise<boolean> =>
  out !== beside && (await stat(out)).dev === (await stat(beside)).dev && (await canWrite(beside));

/** The folder that `--out` names, and a place beside it; the folders above it are made. */
const placeOf = async (named: string): Promise<Workplace> => {
  const standing = await lstat(named).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!standing) {
    await mkdir(dirname(resolve(named)), { recursive: true });
    const beside = await realpath(dirname(resolve(named)));
    await access(beside, constants.W_OK | constants.X_OK);
    const name = basename(resolve(named));
    return { out: join(beside, name), beside, prefix: `.${name}.run-` };
  }
  const out = await realpath(named).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    throw new UsageError(`--out ${named} is a link to nothing: make the folder that it leads to`);
  });
  if (!(await stat(out)).isDirectory())
    throw new UsageError(`--out ${named} is a file: name a folder, which a run can be written into`);
  await access(out, constants.W_OK | constants.X_OK);
  const beside = dirname(out);
  return (await isBeside(out, beside))
    ? { out, beside, prefix: `.${basename(out)}.run-` }
    : { out, beside: out, prefix: '.run-' };
};

/** @throws UsageError saying why nothing can be written to `--out` */
export const workplaceOf = (named: string): Promise<Workplace> =>
  placeOf(named).catch((error: unknown) => {
    throw refusal(named, error);
  });
