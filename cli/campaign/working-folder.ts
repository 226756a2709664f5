import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../input/checked-json.ts';
import { type Workplace, workplaceOf } from './output-folder.ts';
import { clearUp, partsOf, putInPlace } from './put-in-place.ts';

/** A run's own folder beside its `--out`. */
export interface WorkingFolder {
  /** Where the run writes. */
  readonly made: string;
  /** Puts what was written into `--out`, in place of an earlier run's outputs. */
  putInPlace(): void;
  /** Removes what was written, unless it is in place; `--out` stays as it was. */
  discard(): void;
}

/** Working folders of this process: their names tell its runs from those of others alone. */
const own = new Set<string>();

const isRunning = (pid: number): boolean => {
  try {
    // Signal 0 is sent to nobody: it asks whether there is somebody.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const refusal = (named: string, pid: number, folder: string) =>
  new UsageError(
    `another run (process ${pid}) writes to --out ${named}: wait for its end, or name another folder; if there is no such run, remove ${folder}`,
  );

/** Working folders of other processes; throws when one of these is still running. */
const leftByOthers = (named: string, { beside, prefix }: Workplace): string[] =>
  readdirSync(beside).flatMap((name) => {
    const pid = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    if (!/^\d+$/.test(pid) || Number(pid) === process.pid) return [];
    const folder = join(beside, name);
    if (isRunning(Number(pid))) throw refusal(named, Number(pid), folder);
    return [folder];
  });

/**
 * Makes the working folder of a run. Its name holds the process that writes to it, so that the next run knows whether
 * it is still written to: what a killed run left is removed first. Of two runs that begin at the same moment both may
 * be refused, and never do both go on.
 *
 * @throws UsageError when `--out` cannot be written to, or another run writes to it
 */
export const workingFolderOf = async (named: string): Promise<WorkingFolder> => {
  const place = await workplaceOf(named);
  const { out, beside, prefix } = place;
  const folder = join(beside, `${prefix}${process.pid}`);
  if (own.has(folder)) throw refusal(named, process.pid, folder);
  leftByOthers(named, place);
  // A process of an earlier start, in a container for example, can have had this one's number.
  clearUp(folder, out);
  const { made } = partsOf(folder);
  mkdirSync(made, { recursive: true });
  try {
    // Only now: whoever else began meanwhile sees this run, or is seen by it.
    for (const stale of leftByOthers(named, place)) clearUp(stale, out);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  own.add(folder);
  return {
    made,
    putInPlace: () => putInPlace(folder, out),
    discard: () => {
      own.delete(folder);
      clearUp(folder, out);
    },
  };
};
